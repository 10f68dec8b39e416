import { expect, test } from 'vitest';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import { rateLimited, type Verdict } from '../../../src/verify/model/result.ts';
import { contextOn, error, serve, type Asked, type Told } from '../../helpers/loopback.ts';
import { orders } from '../orders.ts';

const document = orders();
for (const operation of Object.values(document.paths['/orders'] ?? {}) as { responses: Record<string, unknown> }[])
  operation.responses['429'] = { $ref: '#/components/responses/Refused' };

const verdictsOn = async (respond: (asked: Asked) => Told): Promise<readonly Verdict[]> => {
  await using server = await serve(respond);
  const { contract, context } = contextOn(document, server);
  return await runAll(contract, context, { ...everything, phases: ['examples', 'negatives'] });
};

const limited: Told = { status: 429, body: error('Slow down.') };
const ofOperations = ({ operationId }: Verdict): boolean => operationId !== undefined;

test('a server that counts requests has neither kept nor broken what it was not asked', async () => {
  const verdicts = (await verdictsOn(() => limited)).filter(ofOperations);
  expect(verdicts.length).toBeGreaterThan(20);
  expect(new Set(verdicts.map(({ outcome, note }) => `${outcome} ${note ?? ''}`))).toEqual(
    new Set([`not-run ${rateLimited}`]),
  );
});

test('how it says so is judged', async () => {
  const verdicts = (await verdictsOn(() => ({ status: 429, body: 'Slow down.' }))).filter(ofOperations);
  const found = verdicts.flatMap(({ findings }) => findings.map(({ check }) => check));
  expect(verdicts.every(({ outcome }) => outcome === 'broken')).toBe(true);
  expect(found).toContain('body-json');
});

test('a limit that asks for patience is no obstacle', async () => {
  let count = 0;
  const verdicts = await verdictsOn(({ path, method }) => {
    count += 1;
    if (count % 3 > 0) return { ...limited, headers: { 'retry-after': '0' } };
    if (path !== '/orders') return { status: 404, body: error('Unknown URL') };
    return { status: 200, body: method === 'GET' ? [] : { id: 'order_1' } };
  });
  expect(verdicts.some(({ note }) => note === rateLimited)).toBe(false);
  expect(verdicts.filter(({ phase, outcome }) => phase === 'examples' && outcome !== 'kept')).toEqual([]);
});
