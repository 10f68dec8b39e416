import { oncePer } from '../openapi/once.ts';
import { conditionsIn } from './terms/conditions.ts';
import { parseAddress } from './terms/address.ts';
import type { Corrupted } from './terms/corrupt.ts';
import { sitesAt } from './terms/sites.ts';
import { kindOf } from './kinds/index.ts';
import type { Address, AskedRequest, Breach, Exchange, GivenAnswer, Relation, Verdict } from './terms/model.ts';

/** What came of one relation in one exchange. */
export interface JudgedRelation {
  readonly relation: Relation;
  readonly verdict: Verdict;
}

/**
 * Judges what an answer owes to its request. Only a 2xx answer owes anything: a refusal has its own schema.
 *
 * @param request undefined if it was not recorded. What needs it is then not judged.
 */
export function judgeRelations(
  relations: readonly Relation[],
  request: AskedRequest | undefined,
  answer: GivenAnswer,
): readonly JudgedRelation[] {
  return relations.map((relation) => ({ relation, verdict: holds(relation, request, answer) }));
}

/** Whether one relation holds. */
export function holds(relation: Relation, request: AskedRequest | undefined, answer: GivenAnswer): Verdict {
  if (answer.status < 200 || answer.status > 299) return { verdict: 'silent' };
  const missing = missingPart(relation, request);
  if (missing !== undefined) return { verdict: 'not judged', why: `${missing} is not known` };
  if (answer.unjudged !== undefined && readsContent(relation)) return { verdict: 'not judged', why: answer.unjudged };
  try {
    return concluded(relation, { request, answer });
  } catch (error) {
    return { verdict: 'not judged', why: `a schema of the request does not compile: ${(error as Error).message}` };
  }
}

function concluded(relation: Relation, exchange: Exchange): Verdict {
  const judgements = kindOf(relation).judge(relation, exchange);
  const breaches = judgements.filter((one): one is Breach => one !== 'holds');
  if (breaches.length > 0)
    return { verdict: 'broken', breaches: breaches.map((one) => ({ ...decidedBy(relation), ...one })) };
  return { verdict: judgements.length > 0 ? 'holds' : 'silent' };
}

/** The field of the request that decides whether the relation speaks, for a breach that is compared with no field. */
function decidedBy({ when }: Relation): Pick<Breach, 'request'> {
  const request = conditionsIn(when)
    .flatMap(Object.keys)
    .find((address) => address.startsWith('$request.'));
  return request === undefined ? {} : { request };
}

/**
 * The answer changed so that a relation holds; the same answer if it holds already. Undefined if it cannot be made to
 * hold. Only the body is changed: a stream would need new events.
 */
export function obey(relation: Relation, request: AskedRequest, answer: GivenAnswer): GivenAnswer | undefined {
  if (holds(relation, request, answer).verdict !== 'broken') return answer;
  if (!relation.at.startsWith('$response.body')) return undefined;
  return kindOf(relation).obey?.(relation, { request, answer });
}

/** Answers in which a relation is broken, each by one value. None if it does not hold in this one. */
export function corrupt(
  relation: Relation,
  request: AskedRequest | undefined,
  answer: GivenAnswer,
): readonly Corrupted[] {
  if (holds(relation, request, answer).verdict !== 'holds') return [];
  const exchange = { request, answer };
  const own = kindOf(relation)
    .reads(relation)
    .filter((address) => address.startsWith('$response.'));
  const read = new Set(own.flatMap((address) => sitesAt(exchange, address).map(({ pointer }) => pointer)));
  // A value that is compared with itself cannot be wrong.
  return kindOf(relation)
    .corrupt(relation, exchange)
    .filter(({ at }) => !read.has(at));
}

/** Every address of a relation: what it judges, what it reads, and its conditions. */
export const addressesOf = (relation: Relation): readonly Address[] => [
  relation.at,
  ...kindOf(relation).reads(relation),
  ...[relation.when, relation.unless].flatMap(conditionsIn).flatMap(Object.keys),
];

/** Whether a relation reads more of an answer than its head. */
const readsContent = (relation: Relation): boolean =>
  addressesOf(relation).some((address) => address.startsWith('$response.body') || address.startsWith('$events'));

/** The part of the request that a relation needs and that was not recorded. */
function missingPart(relation: Relation, request: AskedRequest | undefined): string | undefined {
  const needed = needsOf(relation);
  if (!request) return needed === 'nothing' ? undefined : 'the request';
  return needed === 'body' && request.body === undefined ? 'the body of the request' : undefined;
}

type Needs = 'nothing' | 'request' | 'body';

/** Found once per relation, because a recording can hold a million exchanges. */
const needsOf = oncePer((relation: Relation): Needs => {
  const read = addressesOf(relation)
    .map(parseAddress)
    .filter(({ side }) => side === 'request');
  if (read.length === 0) return 'nothing';
  return read.some(({ part }) => part === 'body') ? 'body' : 'request';
});
