import type { Case } from '../cases/case.ts';
import type { Answer } from './answer.ts';
import type { Judge } from './judge.ts';
import { corruptionsOf, type Corruption } from './mutations.ts';

/** An answer that keeps the contract, the case that it belongs to, and the schema of its body. */
export interface Passing {
  readonly subject: Case;
  readonly answer: Answer;
  /** JSON Pointer. */
  readonly schema: string;
}

export interface SelfTest {
  /** Corruptions that the second judge rejects. */
  readonly rejected: number;
  /** Of these, how many this judge rejects too. */
  readonly caught: number;
  /** From 0 to 1; 1 where there was nothing to catch. */
  readonly score: number;
  readonly survivors: readonly (Pick<Corruption, 'operator' | 'at'> & { readonly case: string })[];
}

/** Whether a value fits a schema, as another implementation sees it. */
export type SecondJudge = (schema: string, value: unknown) => Promise<boolean> | boolean;

/**
 * Corrupts answers in one place each and counts how many of those that a second judge rejects this judge notices: a
 * judge that never objects would otherwise look like a server that is never wrong.
 */
export async function selfTest(judge: Judge, passing: readonly Passing[], secondJudge: SecondJudge): Promise<SelfTest> {
  const survivors: SelfTest['survivors'][number][] = [];
  let rejected = 0;
  for (const { subject, answer, schema } of passing) {
    for (const { operator, at, value } of corruptionsOf(JSON.parse(Buffer.from(answer.body).toString()))) {
      if (await secondJudge(schema, value)) continue;
      rejected += 1;
      const corrupted = { ...answer, body: Buffer.from(JSON.stringify(value)) };
      if (judge.judge(subject, corrupted).findings.length === 0) survivors.push({ operator, at, case: subject.id });
    }
  }
  const caught = rejected - survivors.length;
  return { rejected, caught, score: rejected === 0 ? 1 : caught / rejected, survivors };
}
