import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { formRelations } from '../../relations/derived.ts';
import { askedRequest } from '../../relations/asked-request.ts';
import { holds } from '../../relations/judge-relations.ts';
import { relationsOf, type StatedRelation } from '../../relations/relations-of.ts';
import { sentenceOf } from '../../relations/sentence.ts';
import { below } from '../../relations/kinds/kind.ts';
import type { Address, Breach, GivenAnswer, Level, Relation } from '../../relations/terms/model.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Check, Finding } from '../model/finding.ts';

/** What came of the relations of one exchange. */
export interface CheckedRelations {
  readonly findings: readonly Finding[];
  /** The relations that hold, by id. */
  readonly held: readonly string[];
  /** The relations that could not be judged, by id, with the reason. They have not passed. */
  readonly notJudged: readonly NotJudged[];
  /** Whether the answer is JSON in the place of a stream, or a stream in the place of JSON. */
  readonly isInOtherForm: boolean;
}

export interface NotJudged {
  readonly relation: string;
  readonly why: string;
}

/** Checks what an answer owes to its request. Without a request, only what the answer owes to itself is judged. */
export type CheckRelations = (subject: Asked, given: GivenAnswer) => CheckedRelations;

export interface Asked extends Pick<Case, 'operationId'> {
  readonly request?: CaseRequest;
}

export const noRelations: CheckedRelations = { findings: [], held: [], notJudged: [], isInOtherForm: false };

export function createRelationChecker(document: OpenApiDocument): CheckRelations {
  const operations = new Map(operationsOf(document).map((resolved) => [resolved.operation.operationId, resolved]));
  const relations = relationsOf(document);
  return ({ operationId = '', request }, given) => {
    const [resolved, stated] = [operations.get(operationId), relations.get(operationId) ?? []];
    // Only a success owes anything: a refusal has its own schema.
    if (!resolved || stated.length === 0 || given.status < 200 || given.status > 299) return noRelations;
    const asked = request && askedRequest(document, resolved, request);
    const judged = stated.map((one) => ({ one, verdict: holds(one.relation, asked, given) }));
    return {
      findings: judged.flatMap(({ one, verdict }) =>
        verdict.verdict === 'broken' ? verdict.breaches.map((breach) => findingOf(one, breach)) : [],
      ),
      held: judged.flatMap(({ one, verdict }) => (verdict.verdict === 'holds' ? [one.relation.id] : [])),
      notJudged: judged.flatMap(({ one, verdict }) =>
        verdict.verdict === 'not judged' ? [{ relation: one.relation.id, why: verdict.why }] : [],
      ),
      isInOtherForm:
        hasForm(given) &&
        judged.some(({ one, verdict }) => verdict.verdict === 'broken' && ofForm.has(one.relation.id)),
    };
  };
}

const ofForm: ReadonlySet<string> = new Set(Object.values(formRelations));

/** An answer of a third form, such as HTML, is not in the place of another. */
const hasForm = ({ headers }: GivenAnswer): boolean =>
  /^(?:application\/json|text\/event-stream)\b/i.test(headers['content-type'] ?? '');

/** The numbers of relations that say anything, as a part of the evidence. */
export function relationCount({ findings, held, notJudged }: CheckedRelations): Pick<Evidence, 'relations'> {
  if (findings.length + held.length + notJudged.length === 0) return {};
  const broken = new Set(findings.flatMap(({ check, contract }) => (check === 'relation' ? [contract] : []))).size;
  const reasons = Map.groupBy(notJudged, ({ why }) => why);
  return {
    relations: {
      held: held.length,
      broken,
      notJudged: Object.fromEntries([...reasons].map(([why, own]) => [why, own.length])),
    },
  };
}

const checkOf: Readonly<Record<Level, Check>> = {
  must: 'relation',
  should: 'relation-should',
  model: 'relation-model',
};

function findingOf({ relation, pointer }: StatedRelation, breach: Breach): Finding {
  const { request, answer, event, expected, got } = breach;
  const at = answer === '' ? '' : ` at ${answer}`;
  return {
    check: checkOf[relation.level],
    message: `${relation.id}: ${sentenceOf(narrowed(relation, request))} Expected${at}: ${expected}.`,
    got,
    contract: pointer,
    instance: answer,
    ...(request !== undefined && { request }),
    ...(event !== undefined && { event: { index: event + 1 } }),
    ...(isLoss(relation) && { severity: 'high' as const }),
  };
}

/** Whether a broken relation means that something asked for is missing. */
const isLoss = (relation: Relation): boolean =>
  relation.level === 'must' && relation.kind === 'count' && relation.atMost === undefined;

/** Of an echo of many members, the one that does not come back. */
function narrowed(relation: Relation, request: Address | undefined): Relation {
  if (relation.kind !== 'echo' || !relation.members) return relation;
  return { ...relation, members: relation.members.filter((member) => request === below(relation.of, member)) };
}
