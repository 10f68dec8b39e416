import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/verify/report/report.ts';
import { smallServers, startSmallServers, type Running, type SmallServer } from '../fixtures/small-servers.ts';
import { concord } from '../helpers/concord.ts';
import { contract } from '../helpers/contract.ts';
import type { Finished } from '../helpers/repository.ts';

type Name = keyof typeof smallServers;
const names = Object.keys(smallServers) as Name[];
const right = names.filter((name) => name !== 'deaf');
const served = ['createChatCompletion', 'listModels', 'retrieveModel'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

let running: Running;
beforeAll(async () => {
  running = await startSmallServers(contract);
});
afterAll(() => running[Symbol.asyncDispose]());

/** `concord verify` with nothing but what a newcomer knows: the address, and the key where one is needed. */
async function verify(name: Name, ...flags: string[]): Promise<Finished & { readonly report: Report }> {
  const { key }: SmallServer = smallServers[name];
  const keys = key === undefined ? [] : ['--api-key', key];
  const done = await concord(folder, 'verify', '--target', running.urls[name], ...keys, '--json', 'r.json', ...flags);
  return { ...done, report: JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Report };
}

describe.for(right)('%s', (name) => {
  test('exits with 0, and what it does not serve has neither passed nor failed', async () => {
    const before = running.asked[name].length;
    const { code, stdout, report } = await verify(name);
    expect({ code, failures: report.failures.map(({ case: id, expected }) => `${id}: ${expected}`) }).toEqual({
      code: 0,
      failures: [],
    });
    const judged = report.operations.filter(({ targets }) => /passed|failed/.test(Object.values(targets).join()));
    expect(
      judged
        .map(({ operation }) => operation)
        .filter((id) => !id.startsWith('unknown'))
        .toSorted(),
    ).toEqual(served);
    expect(running.asked[name].length - before).toBeLessThanOrEqual(300);
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });
});

test('the deaf one exits with 1, with findings about what was asked for, twice the same', async () => {
  const runs = [await verify('deaf'), await verify('deaf')];
  expect(runs.map(({ code }) => code)).toEqual([1, 1]);
  const [first, second] = runs.map(({ report }) => report.failures.map(({ id, count }) => `${count} ${id}`));
  expect(second).toEqual(first);
  const told = runs[0]?.report.failures.filter(({ check }) => check === 'relation').map(({ expected }) => expected);
  const relations = told?.map((text) => text.split(':')[0]);
  expect(relations).toEqual(
    expect.arrayContaining(['choices', 'tool-required', 'strict-json', 'logprobs-given', 'media-stream']),
  );
  expect(running.asked.deaf.length).toBeLessThanOrEqual(600);
});

test('a baseline holds wherever the server of its name is', async () => {
  await verify('deaf', '--name', 'box', '--update-baseline');
  const moved = await startSmallServers(contract);
  const flags = ['--target', moved.urls.deaf, '--name', 'box', '--json', 'r.json'];
  const { code } = await concord(folder, 'verify', ...flags).finally(() => moved[Symbol.asyncDispose]());
  const { known, failures } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Report;
  expect({ code, failures: failures.map(({ id }) => id) }).toEqual({ code: 0, failures: [] });
  expect(known.length).toBeGreaterThan(3);
  expect(moved.urls.deaf).not.toBe(running.urls.deaf);
});
