import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { writeFile as writeFileWhenRead } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatNames } from '../../src/verify/recordings/read-recording.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { concord, concordHere } from '../helpers/concord.ts';
import { writers } from '../helpers/recordings.ts';
import { run, type Finished } from '../helpers/repository.ts';

const { HAR: har, VCR: vcr, vcrpy, nock } = writers;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-judge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const judge = (...args: string[]): Promise<Finished> => concordHere(folder, 'judge', ...args);

function judgeUrls(urls: readonly string[], ...args: string[]): Promise<Finished> {
  write({ 'x.har': har.recording(urls.map((url) => har.entry({ url }))) });
  return judge('x.har', ...args);
}

const passed = '1 exchange in 1 file: 1 passed, 0 failed, 0 of no operation of the contract.\n';
const ok = (format = har): string => format.recording([format.entry()]);

describe('files', () => {
  test.for<[name: string, text: string, want: RegExp]>([
    ['nothing', '', /is not a recording/],
    ['null', 'null', /is not a recording/],
    ['a list', '[]', /is not a recording/],
    ['a number', '7', /is not a recording/],
    ['a log without entries', '{"log":null}', /is not a recording/],
    ['entries that are not a list', '{"log":{"entries":{}}}', /is not a recording/],
    ['JSON that was cut', '{"log":\n', /cannot be read: Unexpected end of JSON input/],
    ['YAML that was cut', 'interactions:\n- request: {', /cannot be read: [^\n]*, line 2/],
    ['bytes', '\u0000\u0001PNG', /cannot be read: /],
    ['brackets without end', '['.repeat(1e5), /cannot be read: /],
    ['a list of lists in YAML', 'a: ' + '['.repeat(1e5), /cannot be read: nesting exceeded maxDepth/],
    ['a list in a list in a list', '- '.repeat(1e5), /cannot be read: nesting exceeded maxDepth/],
    ['text that steers the terminal', '{"a":\u001b[2J}', /cannot be read: .*\\u\{1b\}\[2J/],
    ['an alias of nothing', 'interactions: *a', /cannot be read: /],
  ])('%s', async ([, text, want]) => {
    write({ 'x.har': text });
    const { code, stdout, stderr } = await judge('x.har');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^x\.har [^\n]{1,500}\n$/);
    expect(stderr).toMatch(want);
  });

  test('that are missing or not readable do not keep the others from being judged', async () => {
    write({ 'x.har': ok(), 'bad.json': '{' });
    const { code, stdout, stderr } = await judge('none.har', 'bad.json', 'x.har');
    expect([code, stdout]).toEqual([0, passed]);
    expect(stderr).toMatch(/^none\.har cannot be read: ENOENT: [^\n]*\nbad\.json cannot be read: [^\n]*\n$/);
  });

  test('of a folder are told apart by their contents', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`notes/${index}.md`, '- [a](b): c: d']),
    );
    write({
      ...others,
      'a/models.txt': ok(vcr),
      'a/b/models': ok(nock),
      'a/b/cut.json': ok().slice(0, -2),
      'c.yaml': ok(vcrpy),
      'd.png': Buffer.from([137, 80, 78, 71, 0, 255]),
      'package.json': '{"name":"x"}',
      '.git/e.har': ok(),
      'node_modules/f.har': ok(),
    });
    symlinkSync('../c.yaml', join(folder, 'a/linked.yaml'));
    symlinkSync('..', join(folder, 'a/circle'));
    symlinkSync('nowhere', join(folder, 'a/lost'));
    const { code, stdout, stderr } = await judge('.');
    expect([code, stdout]).toEqual([0, passed.replace('1 exchange in 1 file: 1', '4 exchanges in 4 files: 4')]);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^a\/b\/cut\.json cannot be read: /),
      expect.stringMatching(/^a\/lost cannot be read: ENOENT: /),
      'd.png is not a recording. It is skipped.',
      ...Array(19).fill(expect.stringMatching(/^notes\/\d+\.md is not a recording/)),
      '… and 12 more skipped files.',
      '',
    ]);
  });

  test('are none in an empty folder', async () => {
    mkdirSync(join(folder, 'empty'));
    const stderr = `empty holds no recordings (${formatNames.join(', ')}).\n`;
    expect(await judge('empty')).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('base paths', () => {
  const told = 'a.b: the API is taken to start at /openai/v1, where 1 of 2 requests match the contract.';
  test.for<[name: string, urls: string[], flags: string[], code: number, stdout: RegExp, stderr: RegExp]>([
    ['the usual one is not worth a word', ['http://a.b/v1/models'], [], 0, /1 passed/, /^$/],
    [
      'the end of a foreign path',
      ['http://a.b/v1/containers/c/models'],
      [],
      2,
      /0 passed, 0 failed, 1 of no operation of the contract\./,
      /^x\.har:1: entry 1 GET \/v1\/containers\/c\/models is of no operation of the contract\.\nNothing was checked\. --base-path says /,
    ],
    [
      'one that is found',
      ['http://a.b/openai/v1/models', 'http://a.b/openai/v1/x'],
      [],
      0,
      /1 passed/,
      RegExp(`^${told}`),
    ],
    ['one per host', ['http://a.b/v1/models', 'http://c.d/x/v1/models'], [], 0, /2 passed/, /^c\.d: [^\n]* \/x\/v1, /],
    ['the root', ['http://a.b/models'], [], 0, /1 passed/, /^a\.b: the API is taken to start at \/, /],
    ['one that is given', ['http://a.b/x/models'], ['--base-path', '/x/'], 0, /1 passed/, /^$/],
    [
      'the root, given',
      ['http://a.b/v1/models', 'http://a.b/models'],
      ['--base-path', '/'],
      0,
      /1 passed/,
      /entry 1 GET/,
    ],
    ['not a path', ['http://a.b/models'], ['--base-path', 'http://a.b/v1'], 2, /^$/, /It must be a path such as \/v1/],
  ])('%s', async ([, urls, flags, code, stdout, stderr]) => {
    expect(await judgeUrls(urls, ...flags)).toEqual({
      code,
      stdout: expect.stringMatching(stdout),
      stderr: expect.stringMatching(stderr),
    });
  });
});

test('a response that was not kept is neither passed nor failed', async () => {
  const entries = [har.entry({}, { status: 0 }), har.entry({}, { content: { size: 7 } }), har.entry()];
  write({ 'x.har': har.recording(entries) });
  const { code, stdout } = await judge('x.har');
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^3 exchanges [^\n]*: 1 passed, [^\n]*, 2 without a response\.\n$/),
  ]);
});

test('what the contract does not mention is a note, once for all files, and fails nothing', async () => {
  const model = { id: 'm', object: 'model', created: 1, owned_by: 'me', size: 7 };
  const body = har.body(JSON.stringify({ object: 'list', data: [model, model] }));
  const bare = har.entry({}, { ...body, headers: [{ name: 'content-type', value: 'application/json' }] });
  write({ 'x.har': har.recording([bare, bare, har.entry()]), 'y.har': har.recording([bare]) });
  const { code, stdout } = await judge('x.har', 'y.har');
  expect(stdout).toMatchInlineSnapshot(`
    "note  header-required on x.har and 1 more, 3 cases: The header x-request-id is missing.  (listModels)
    note  field-documented on x.har and 1 more, 3 cases: /data/*/size: the field is not documented. got: 7  (listModels)

    4 exchanges in 2 files: 4 passed, 0 failed, 0 of no operation of the contract.
    "
  `);
  expect(code).toBe(0);
});

test('a pipe is read, and said to be waited for', async () => {
  const pipe = join(folder, 'x.har');
  execFileSync('mkfifo', [pipe]);
  const done = concord(folder, 'judge', pipe);
  await writeFileWhenRead(pipe, ok());
  expect(await done).toMatchObject({
    code: 0,
    stdout: passed,
    stderr: expect.stringContaining(`${pipe} is a pipe: it is read until its writer closes it.`),
  });
});

test('a reader that closes the pipe early is not an error', async () => {
  write({ 'x.har': har.recording(Array(2000).fill(har.entry({}, har.body('{"object":1}')))) });
  const command = `"${process.execPath}" "${fromRoot('src/cli/concord.ts')}" judge x.har | head -2`;
  const { stdout, stderr } = await run('sh', ['-c', command], { cwd: folder });
  expect([stdout.split('\n').length, stderr]).toEqual([3, '']);
});

test.for(formatNames.flatMap((names) => names.split(', ')))('the README names the format %s', (name) => {
  const [, section = ''] = readFileSync(fromRoot('src/cli/README.md'), 'utf8').split('## Recorded traffic\n');
  expect(section.split('```')[0]).toContain(name);
});

test('the README shows what the command prints', async () => {
  const shown = '$ concord judge test/fixtures/recordings\n';
  const { code, stdout, stderr } = await concordHere(fromRoot('.'), 'judge', 'test/fixtures/recordings');
  expect(code).toBe(1);
  expect(readFileSync(fromRoot('src/cli/README.md'), 'utf8')).toContain(`${shown}${stderr}${stdout}`);
});
