import { operationsOf, type ResolvedOperation } from '../openapi/operations.ts';
import { judgeRelations } from '../relations/judge-relations.ts';
import { relationsOfOperation } from '../relations/relations-of.ts';
import type { AskedRequest, Relation } from '../relations/terms/model.ts';
import type { Call, Reply } from './call.ts';

const known = new WeakMap<ResolvedOperation, readonly Relation[]>();

/** Notes each relation that an answer breaks: what a script or a tape says need not be what the request asked for. */
export function noteBreaks(call: Call, request: AskedRequest, status: number, reply: Reply): void {
  if (reply.kind === 'bytes') return;
  const body = reply.kind === 'json' ? reply.body : reply.whole;
  if (body === undefined) return;
  const headers = { 'content-type': reply.kind === 'json' ? 'application/json' : 'text/event-stream' };
  for (const { relation, verdict } of judgeRelations(relationsFor(call), request, { status, headers, body }))
    if (verdict.verdict === 'broken' && !relation.at.startsWith('$events'))
      call.note(
        `breaks ${relation.id}: ${verdict.breaches.map(({ answer, expected, got }) => `${answer} must be ${expected}, is ${got}`).join('; ')}`,
      );
}

function relationsFor({ world: { contract }, operation }: Call): readonly Relation[] {
  const found =
    known.get(operation) ??
    relationsOfOperation(contract.document, operation, operationsOf(contract.document)).map(({ relation }) => relation);
  known.set(operation, found);
  return found;
}
