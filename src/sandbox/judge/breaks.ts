import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { judgeRelations } from '../../relations/judge-relations.ts';
import { relationsOfOperation } from '../../relations/relations-of.ts';
import type { AskedRequest, GivenAnswer, Relation } from '../../relations/terms/model.ts';
import type { Reply } from '../call.ts';
import type { Contract } from '../contract.ts';

const known = new WeakMap<ResolvedOperation, readonly Relation[]>();

/** Each relation that an answer breaks: what a script or a tape says need not be what the request asked for. */
export function breaksOf(
  { document }: Contract,
  operation: ResolvedOperation,
  request: AskedRequest,
  { status, reply }: { readonly status: number; readonly reply: Reply },
): readonly string[] {
  const given = givenOf(status, reply);
  if (!given) return [];
  return judgeRelations(relationsOf(document, operation), request, given).flatMap(({ relation, verdict }) =>
    verdict.verdict === 'broken' && !relation.at.startsWith('$events')
      ? `breaks ${relation.id}: ${verdict.breaches.map(({ answer, expected, got }) => `${answer} must be ${expected}, is ${got}`).join('; ')}`
      : [],
  );
}

function relationsOf(document: Contract['document'], operation: ResolvedOperation): readonly Relation[] {
  const found =
    known.get(operation) ??
    relationsOfOperation(document, operation, operationsOf(document)).map(({ relation }) => relation);
  known.set(operation, found);
  return found;
}

/** An answer as relations read it. Undefined if there is nothing in it that they read. */
function givenOf(status: number, reply: Reply): GivenAnswer | undefined {
  if (reply.kind === 'bytes') return undefined;
  const body = reply.kind === 'json' ? reply.body : reply.whole;
  if (body === undefined) return undefined;
  const mediaType = reply.kind === 'json' ? 'application/json' : 'text/event-stream';
  return { status, headers: { 'content-type': mediaType }, body };
}
