import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import type { BaselineEntry } from '../../src/verify/model/baseline.ts';
import type { Report } from '../../src/verify/report/report.ts';
import type { FaultName } from '../fixtures/faulty-server/faults/index.ts';
import { startFaultyServer } from '../fixtures/faulty-server/server.ts';
import { concord, concordHere } from '../helpers/concord.ts';
import type { Finished } from '../helpers/repository.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = 'sk-never-to-be-shown';

/** `concord verify` on a server with one fault, or none. */
async function verifyFaulty(fault: FaultName | undefined, ...args: string[]): Promise<Finished> {
  const server = await startFaultyServer(fault);
  return concord(
    folder,
    'verify',
    '--target',
    server.url,
    '--api-key',
    key,
    '--allow-writes',
    '--group',
    'Files',
    '--level',
    'exact',
    '--full',
    ...args,
  ).finally(server.close);
}

const report = (): Report => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;

function expectPublishedForm(): void {
  const schema = JSON.parse(readFileSync(fromRoot('src/verify/report/report.schema.json'), 'utf8'));
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  expect(validate(report()) || validate.errors).toBe(true);
}

test('0 when the contract is kept, and the report is as published', async () => {
  const { code, stdout } = await verifyFaulty(undefined, '--json', 'report.json', '--markdown', 'report.md');
  expect(`${code} ${code === 0 ? '' : stdout}`).toBe('0 ');
  expectPublishedForm();
  expect(report().mutationScore).toMatchObject({ mode: 'sample', schema: { score: 1 }, meaning: { score: 1 } });
  expect(report().mutationScore.schema.rejected).toBeGreaterThan(0);
  expect(stdout).toMatch(/Mutation score: 100\.0 %\. The checks catch \d+ of \d+ corruptions/);
  const markdown = readFileSync(join(folder, 'report.md'), 'utf8');
  expect(markdown).toMatch(/\| listFiles \| passed \d+ \|/);
  expect(stdout).toMatch(/Mutation score in meaning: 100\.0 %\. The checks catch \d+ of \d+ corruptions/);
  expect(markdown).toContain('Mutation score: 100.0 %');
  expect(markdown).toContain('Mutation score in meaning: 100.0 %');
  expect(report().coverage.filter(({ operation }) => operation === 'downloadFile')).toHaveLength(8);
});

test('1 when it is failed: expected, got, line of the spec, replay', async () => {
  const { code, stdout } = await verifyFaulty('wrong-type', '--json', 'report.json');
  expect(code).toBe(1);
  expectPublishedForm();
  expect(report().failures).toEqual(expect.arrayContaining([expect.objectContaining({ level: 'forbidden' })]));
  expect(stdout).toMatch(
    /FAILED body-schema \(low\)[^]*expected {2}\/has_more must be boolean\n {2}got {7}"\\?"?false/,
  );
  expect(stdout).toMatch(/contract {2}spec\/groups\/files\/schemas\/\w+\.yaml:\d+/);
  expect(stdout.indexOf(key)).toBe(-1);
  const [cause] = report().failures;
  const { port } = new URL(report().targets[0]?.baseUrl ?? '');
  const server = await startFaultyServer('wrong-type', { port: Number(port) });
  const args = ['replay', cause?.replay ?? '', '--target', server.url, '--api-key', key, '--allow-writes'];
  const again = await concord(folder, ...args).finally(server.close);
  expect(again.stdout).toContain('FAILED');
  expect(again.code).toBe(1);
  const healthy = await startFaultyServer(undefined, { port: Number(port) });
  const fixed = await concord(folder, 'replay', cause?.replay ?? '', '--target', healthy.url, '--api-key', key).finally(
    healthy.close,
  );
  expect(fixed.code).toBe(0);
  // A stored failure must not send keys to another server.
  const other = await startFaultyServer();
  const refused = await concord(folder, 'replay', cause?.replay ?? '', '--target', other.url).finally(other.close);
  expect([refused.code, refused.stdout]).toEqual([2, '']);
});

test('--since shows what an earlier report does not have, and the exit code stays', async () => {
  const few = ['--operation', 'listFiles', '--phases', 'examples', '--self-test', 'off'];
  await verifyFaulty('wrong-type', ...few, '--json', 'report.json');
  const again = await verifyFaulty('wrong-type', ...few, '--since', 'report.json');
  expect([again.code, again.stdout.includes('FAILED')]).toEqual([1, false]);
});

test('0 with a note, told once: x-request-id is missing', async () => {
  const without = await verifyFaulty('request-id-missing', '--phases', 'examples', '--json', 'report.json');
  expect(without.code).toBe(0);
  expect(without.stdout.match(/x-request-id/g)).toHaveLength(1);
  expect(without.stdout).toMatch(
    /^note {2}header-required on \S+, \d+ cases: The header x-request-id is missing\. {2}\(\w+ and \d+ more\)$/m,
  );
  expect(report().undocumented).toEqual([expect.objectContaining({ check: 'header-required', level: 'undocumented' })]);
  expectPublishedForm();
});

test('a baseline excuses what it names, until it expires or is stale', async () => {
  const few = ['--phases', 'examples', '--self-test', 'off'];
  const written = await verifyFaulty('wrong-type', ...few, '--update-baseline');
  expect(written.code).toBe(0);
  const file = join(folder, 'concord.baseline.yaml');
  const entries = load(readFileSync(file, 'utf8')) as BaselineEntry[];
  expect(entries.length).toBeGreaterThan(0);
  // Ports differ from run to run.
  const anyPort = entries.map((entry) => ({ ...entry, target: undefined }));
  writeFileSync(file, JSON.stringify(anyPort));
  expect((await verifyFaulty('wrong-type', ...few)).code).toBe(0);
  writeFileSync(file, JSON.stringify(anyPort.map((entry) => ({ ...entry, expires: '2020-01-01' }))));
  const expired = await verifyFaulty('wrong-type', ...few);
  expect(expired.code).toBe(1);
  expect(expired.stdout).toContain('EXPIRED');
  writeFileSync(file, JSON.stringify(anyPort));
  const stale = await verifyFaulty(undefined, ...few);
  expect(stale.code).toBe(1);
  expect(stale.stdout).toContain('STALE');
});

test.for([
  [['verify'], /No target is given/],
  [
    ['verify', '--target', 'mock', '--operation', 'listFile'],
    /listFile: there is none of that name\. Did you mean .*listFiles/,
  ],
  [['verify', '--target', 'mock', '--group', 'Fils'], /Fils: there is none of that name\. There are: .*Files, /],
  [
    ['verify', '--target', 'mock', '--group', 'Files', '--operation', 'listModels'],
    /No operation is left: one must match/,
  ],
  [['verify', '--target', 'mock', '--phases', 'guessing'], /There is no phase "guessing"/],
  [
    ['verify', '--target', 'mock', '--baseline', 'bad.yaml'],
    /bad\.yaml, entry 1: check, operation, schema, reason must be given/,
  ],
  [['verify', '--target', 'mock', '--baseline', 'none.yaml'], /--baseline none\.yaml: there is no such file/],
  [['verify', '--target', 'mock', '--prices', 'cut.yaml'], /cut\.yaml cannot be read: .* line 2/],
  [
    ['verify', '--target', 'mock', '--json', 'bad.yaml/report.json'],
    /--json bad\.yaml\/report\.json cannot be written/,
  ],
  [['verify', '--target', 'mock', '--since', 'bad.yaml'], /--since bad\.yaml is not JSON: /],
  [['verify', '--target', 'mock', '--since', 'other.json'], /--since: other\.json is not a report of this version/],
  [['verify', '--target', 'mock', '--since', 'none.json'], /--since: .*none\.json/],
  [['verify', '--target', 'mock', '--since', 'cut.yaml'], /--since cut\.yaml is not JSON: /],
  [
    ['verify', '--target', 'mock', '--update-baseline', '--baseline', 'bad.yaml/b.yaml'],
    /--baseline bad\.yaml\/b\.yaml cannot be written/,
  ],
  [['verify', '--target', 'mock', '--model', 'chat='], /argument 'chat=' is invalid\. A name is missing\./],
  [['verify', '--target', 'mock', '--fail-on', 'severe'], /Allowed choices are note, low, medium, high/],
  [['verify', '--target', 'mock', '--level', 'strict'], /Allowed choices are readable, behaves, exact/],
  [['verify', '--target', 'mock', '--max-time', 'soon'], /It must be a whole number, 1 or more/],
  [['verify', '--target', 'mock', '--concurrency', '0'], /It must be a whole number, 1 or more/],
  [['verify', '--target', 'mock', '--ca', 'none.pem'], /--ca none\.pem cannot be read/],
  [['verify', '--target', 'mock', '--record', '.'], /--record \. is a folder/],
  [['verify', '--target', 'mock', '--timeout', '0'], /It must be a whole number, 1 or more/],
  [['judge', 'nothing.har'], /nothing\.har cannot be read/],
  [['replay', 'deadbeef'], /kept no failure "deadbeef"/],
  [['clean', '--folder', 'nowhere'], /^--folder nowhere: there is no such folder\.$/m],
  [['vrify'], /unknown command 'vrify'/],
] as const)('2 for %j', async ([args, message]) => {
  writeFileSync(join(folder, 'bad.yaml'), '- {}\n');
  writeFileSync(join(folder, 'cut.yaml'), '{\n');
  writeFileSync(join(folder, 'other.json'), '{}\n');
  const { code, stdout, stderr } = await concordHere(folder, ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('--dry-run sends nothing', async () => {
  const { code, stdout } = await concordHere(
    folder,
    'verify',
    '--target',
    'https://api.example.com/v1',
    '--group',
    'Files',
    '--dry-run',
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+ cases are left out: they need --allow-writes/m);
});
