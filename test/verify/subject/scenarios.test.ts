import { expect, test } from 'vitest';
import { startMock } from '../../../src/mock/server.ts';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import { scenarioLines, scenariosOf } from '../../../src/verify/report/scenarios.ts';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { discover } from '../../../src/verify/subject/discover.ts';
import { statedBy } from '../../../src/verify/subject/stated.ts';
import { parseTargetFile } from '../../../src/verify/subject/target-file.ts';
import { defaultDemand } from '../../../src/verify/model/verdict.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { serve } from '../../helpers/loopback.ts';
import { contract } from '../../helpers/run-on.ts';

const selection = { ...everything, phases: ['examples'] as const, operations: ['createResponse'] };

/** The scenarios of the profile, as the first screen has them, on a server at an address. */
async function scenariosAt(url: string): Promise<string | undefined> {
  const stated = statedBy(contract.document, { profile: 'open-responses' });
  const live = liveTarget({ url, apiKey: 'sk-test', allowWrites: false });
  const target = await discover(contract.document, live, { stated, named: {}, selection });
  const settings = { baseline: [], seed: 1, today: '2026-11-30', demand: defaultDemand };
  const results = await runAll(contract, createContext(contract, target, settings), selection);
  return scenarioLines(scenariosOf(target.subject, results))[0];
}

test('a right server passes all six', async () => {
  const mock = await startMock(contract.document);
  const line = await scenariosAt(mock.url).finally(() => mock.close());
  expect(line).toBe(
    '  scenarios: text passed, stream passed, system prompt passed, tools passed, image passed, several turns passed',
  );
});

test('a deaf one fails all six', async () => {
  const mock = await startMock(contract.document);
  const headers = { 'content-type': 'application/json', authorization: 'Bearer sk-test' };
  const body = '{"model":"gpt-5.4-mini","input":"hi"}';
  const hi: unknown = await (await fetch(`${mock.url}/responses`, { method: 'POST', headers, body })).json();
  const models: unknown = await (await fetch(`${mock.url}/models`, { headers })).json();
  await mock.close();
  const answers: Record<string, unknown> = { '/models': models, '/responses': hi };
  await using deaf = await serve(({ path }) => ({
    status: path in answers ? 200 : 404,
    headers: { 'x-request-id': 'req_1' },
    body: answers[path],
  }));
  expect(await scenariosAt(deaf.url)).toBe(
    '  scenarios: text failed, stream failed, system prompt failed, tools failed, image failed, several turns failed',
  );
});

test('every scenario of a shipped profile is a case', () => {
  const { scenarios = {} } = statedBy(contract.document, { profile: 'open-responses' });
  const ids = new Set(contract.examples.map(({ id }) => id));
  expect(Object.values(scenarios).filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(scenarios)).toHaveLength(6);
});

test('what is not the id of a case is refused with its line', () => {
  const file = 'name: box\nscenarios:\n  text: plain text\n';
  expect(() => parseTargetFile(contract.document, file, 'box.yaml')).toThrow(
    'box.yaml:3: scenarios.text must be the id of a case, such as createResponse/example/text.',
  );
});
