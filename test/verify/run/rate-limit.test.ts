import { expect, test } from 'vitest';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import { rateLimited, type Result } from '../../../src/verify/model/result.ts';
import { contextOn, error, serve, type Asked, type Told } from '../../helpers/loopback.ts';
import { orders } from '../orders.ts';

const document = orders();
for (const operation of Object.values(document.paths['/orders'] ?? {}) as { responses: Record<string, unknown> }[])
  operation.responses['429'] = { $ref: '#/components/responses/Refused' };

const resultsOn = async (respond: (asked: Asked) => Told): Promise<readonly Result[]> => {
  await using server = await serve(respond);
  const { contract, context } = contextOn(document, server);
  return await runAll(contract, context, { ...everything, phases: ['examples', 'negatives'] });
};

const limited: Told = { status: 429, body: error('Slow down.') };
const ofOperations = ({ operationId }: Result): boolean => operationId !== undefined;

test('a server that counts requests has neither kept nor broken what it was not asked', async () => {
  const results = (await resultsOn(() => limited)).filter(ofOperations);
  expect(results.length).toBeGreaterThan(20);
  expect(new Set(results.map(({ outcome, note }) => `${outcome} ${note ?? ''}`))).toEqual(
    new Set([`not-run ${rateLimited}`]),
  );
});

test('how it says so is judged, where the request is valid', async () => {
  const all = (await resultsOn(() => ({ status: 429, body: 'Slow down.' }))).filter(ofOperations);
  const results = all.filter(({ phase, case: id }) => phase === 'examples' && !id.endsWith('every-parameter'));
  expect(all.filter(({ outcome }) => outcome === 'passed')).toEqual([]);
  const found = results.flatMap(({ findings }) => findings.map(({ check }) => check));
  expect(results.every(({ outcome }) => outcome === 'failed')).toBe(true);
  expect(found).toContain('body-json');
});

test('a limit that asks for patience is no obstacle', async () => {
  let count = 0;
  const results = await resultsOn(({ path, method }) => {
    count += 1;
    if (count % 3 > 0) return { ...limited, headers: { 'retry-after': '0' } };
    if (path !== '/orders') return { status: 404, body: error('Unknown URL') };
    return { status: 200, body: method === 'GET' ? [] : { id: 'order_1' } };
  });
  expect(results.some(({ note }) => note === rateLimited)).toBe(false);
  expect(results.filter(({ phase, outcome }) => phase === 'examples' && outcome !== 'passed')).toEqual([]);
});
