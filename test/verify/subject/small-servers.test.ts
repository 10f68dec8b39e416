import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import type { Target } from '../../../src/verify/model/target.ts';
import { discover } from '../../../src/verify/subject/discover.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { smallServers, startSmallServers, type Running, type SmallServer } from '../../fixtures/small-servers.ts';
import { contract } from '../../helpers/run-on.ts';

type Name = keyof typeof smallServers;
const names = Object.keys(smallServers) as Name[];
const right = names.filter((name) => name !== 'deaf');

const selection = { ...everything, maxExamples: 4 };
const wishes = { stated: { models: {}, operations: {}, abilities: {} }, named: {}, selection };

let running: Running;
const targets = new Map<Name, Target>();
const results = new Map<Name, readonly Result[]>();

beforeAll(async () => {
  running = await startSmallServers(contract.document);
  for (const name of names) {
    const { key }: SmallServer = smallServers[name];
    const live = liveTarget({ url: running.urls[name], apiKey: key, allowWrites: false });
    const target = await discover(contract.document, live, wishes);
    targets.set(name, target);
    const context = createContext(contract, target, { baseline: [], seed: 1, today: '2026-11-30' });
    results.set(name, await runAll(contract, context, selection));
  }
});
afterAll(() => running[Symbol.asyncDispose]());

const served = ['createChatCompletion', 'listModels', 'retrieveModel'];
const outcomesOf = (name: Name, outcome: Result['outcome']): string[] => [
  ...new Set(
    results.get(name)?.flatMap((one) => (one.outcome === outcome ? [one.operationId ?? 'unknown route'] : [])),
  ),
];

describe.for(names)('%s', (name) => {
  test('its one model is found, and only that is asked', () => {
    expect(targets.get(name)?.subject?.models).toMatchObject({ chat: 'qwen3-8b' });
    const unknown = results.get(name)?.filter(({ note }) => note?.includes('does not offer the model'));
    expect(unknown?.map(({ case: id }) => id)).toEqual([]);
  });

  test('at most 60 requests find out what it is', () => {
    expect(targets.get(name)?.limits.sentBefore).toBeGreaterThan(5);
    expect(targets.get(name)?.limits.sentBefore).toBeLessThanOrEqual(60);
  });

  test('nothing passes that it does not serve', () => {
    const passed = outcomesOf(name, 'passed').filter((id) => id !== 'unknown route');
    expect(passed.filter((id) => !served.includes(id))).toEqual([]);
  });
});

describe.for(right)('%s', (name) => {
  test('nothing fails', () => {
    const failed = results.get(name)?.filter(({ outcome }) => outcome === 'failed') ?? [];
    expect(
      failed.map(({ case: id, findings }) => `${id} ${findings.map(({ message, got }) => `${message} ${got}`).join()}`),
    ).toEqual([]);
  });

  test('what it serves passes', () => expect(outcomesOf(name, 'passed')).toEqual(expect.arrayContaining(served)));
});

test('the deaf one fails for what it does with requests', () => {
  const failed = results.get('deaf')?.filter(({ outcome }) => outcome === 'failed') ?? [];
  expect(failed.flatMap(({ findings }) => findings).filter(({ check }) => check === 'relation').length).toBeGreaterThan(
    5,
  );
});

test('whether a key is needed is found out', () => {
  expect(names.map((name) => targets.get(name)?.subject?.key)).toEqual(
    names.map((name) => (name === 'keys checked first' ? 'required' : 'not-required')),
  );
});
