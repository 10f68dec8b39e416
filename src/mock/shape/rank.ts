import { isObject } from '../../accumulate/json.ts';
import { holds } from '../../relations/judge-relations.ts';
import { isSame } from '../../relations/terms/equal.ts';
import type { AskedRequest, GivenAnswer, Relation } from '../../relations/terms/model.ts';
import { isAddress } from '../../relations/terms/address.ts';
import type { Candidate } from './candidates.ts';
import { nearness } from './nearness.ts';

/** A candidate, with its answer in the encoding that was asked for. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly given: GivenAnswer;
}

/**
 * The candidates, best first: the example of this very request; then those that have what is asked for, and among them
 * the ones that do not refuse or fail; then the nearest one.
 */
export function ranked(all: readonly Ranked[], relations: readonly Relation[], asked: AskedRequest): readonly Ranked[] {
  const structural = relations.filter(needsContent);
  const ranks = new Map(
    all.map((one) => {
      const { body, request } = one.candidate;
      const isVery = request !== undefined && isSame(request, asked.body);
      const verdicts = structural.map((relation) => holds(relation, asked, one.given).verdict);
      const lacking = verdicts.filter((verdict) => verdict === 'broken').length;
      const speaking = Math.min(
        mostSpeaking,
        relations.filter((relation) => speaks(relation, asked, one.given)).length,
      );
      const near = nearness(asked.body, request) + speaking / 10;
      return [one, [Number(!isVery), lacking, Number(body === undefined || isExceptional(body)), -near] as const];
    }),
  );
  return [...all].sort((a, b) => compare(ranks.get(a) ?? [], ranks.get(b) ?? []));
}

const mostSpeaking = 3;

/** Whether the relation compares the answer with what only some requests have: the caller's tools or schemas. */
const speaks = (relation: Relation, asked: AskedRequest, given: GivenAnswer): boolean =>
  ((relation.kind === 'among' && relation.of.some((of) => of.startsWith('$request.body'))) ||
    (relation.kind === 'fits' && isAddress(relation.schema))) &&
  holds(relation, asked, given).verdict !== 'silent';

/** Whether the relation demands something that cannot be copied from the request: calls, audio, logprobs. */
const needsContent = (relation: Relation): boolean =>
  (relation.kind === 'fits' && !isAddress(relation.schema) && relation.as === undefined) ||
  (relation.kind === 'count' && relation.only !== undefined) ||
  relation.kind === 'custom';

const cut: ReadonlySet<unknown> = new Set(['length', 'content_filter']);
const failed: ReadonlySet<unknown> = new Set(['incomplete', 'failed', 'cancelled', 'expired', 'queued', 'in_progress']);

/** Whether an answer refuses, fails or is not finished. Nobody gets one without asking for it. */
function isExceptional(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isExceptional);
  if (!isObject(value)) return false;
  const { refusal, type, finish_reason, status, output, choices } = value;
  return (
    typeof refusal === 'string' ||
    type === 'refusal' ||
    cut.has(finish_reason) ||
    failed.has(status) ||
    [output, choices, value['message'], value['content']].some(isExceptional)
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
