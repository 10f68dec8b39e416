import { expect, test } from 'vitest';
import type { Answer } from '../../../src/verify/model/answer.ts';
import { createSingles } from '../../../src/verify/run/singles.ts';
import { contract } from '../../helpers/contract.ts';

const answerOf = (status: number): Answer => ({ status, headers: {}, body: new Uint8Array(), ended: 'whole' });

/** How many of four creates that start together are sent, if the server answers in this order. */
async function sentOf(way: 'once' | 'refused', statuses: readonly number[]): Promise<number> {
  const singles = createSingles(contract);
  let sent = 0;
  const exchange = async (): Promise<Answer> => answerOf(statuses[(sent += 1) - 1] ?? 200);
  await Promise.allSettled(statuses.map(() => singles[way]('createProject', exchange)));
  return sent;
}

test.for<[way: 'once' | 'refused', statuses: number[], want: number]>([
  ['once', [200, 200, 200, 200], 1],
  ['once', [500, 429, 200, 200], 3],
  ['refused', [400, 400, 400, 400], 4],
  ['refused', [200, 200, 200, 200], 1],
  ['refused', [400, 201, 400, 400], 2],
])('%s: of creates answered with %j, it sends %s', async ([way, statuses, want]) => {
  expect(await sentOf(way, statuses)).toBe(want);
});

test('a wrongly accepted create does not stand for the one that everything shares', async () => {
  const singles = createSingles(contract);
  await singles.refused('createProject', async () => answerOf(200));
  await expect(singles.once('createProject', async () => answerOf(201))).resolves.toMatchObject({ status: 201 });
});
