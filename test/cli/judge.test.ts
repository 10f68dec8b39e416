import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { concordHere } from '../helpers/concord.ts';
import { run, type Finished } from '../helpers/repository.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-judge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const headers = [
  { name: 'content-type', value: 'application/json' },
  { name: 'x-request-id', value: 'req_1' },
];
const entryOf = (response: object, own: object = {}): unknown => ({
  request: { method: 'GET', url: 'http://a.b/v1/models' },
  response: { status: 200, headers, content: { text: '{"object":"list","data":[]}' }, ...response },
  ...own,
});
const judge = (entries: unknown): Promise<Finished> => {
  const file = join(folder, 'x.har');
  writeFileSync(file, typeof entries === 'string' ? entries : JSON.stringify({ log: { entries } }));
  return concordHere(folder, 'judge', file);
};

test.for<[name: string, entry: unknown]>([
  ['null', null],
  ['a text', 'x'],
  ['no response', entryOf({}, { response: null })],
  ['a method that is none', entryOf({}, { request: { method: 1, url: 'x' } })],
  ['a status that is none', entryOf({ status: '200' })],
  ['headers that are null', entryOf({ headers: null })],
  ['a header that is null', entryOf({ headers: [null] })],
  ['a header without a value', entryOf({ headers: [{ name: 'x' }] })],
  ['no content', entryOf({ content: null })],
  ['content that is a number', entryOf({ content: { text: 5 } })],
  ['an encoding that is none', entryOf({ content: { text: 'x', encoding: {} } })],
])('an entry with %s is one line, and the rest is judged', async ([, entry]) => {
  const { code, stdout, stderr } = await judge([entry, entryOf({})]);
  expect([code, stdout]).toEqual([2, expect.stringMatching(/^2 exchanges: 1 passed, 0 failed, 1 of no operation/)]);
  expect(stderr).toMatch(/^\S*x\.har: entry 1 is not an exchange: [^\n]*\. It is passed over\.\n$/);
});

test.for(['', 'null', '[]', '7', '{"log":null}', '{"log":{"entries":{}}}', '{"log":'])(
  'a file that holds %j',
  async (text) => {
    const { code, stdout, stderr } = await judge(text);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^\S*x\.har [^\n]*\n$/);
  },
);

test('answers that are deep, wide, or steer the terminal', async () => {
  const deep = entryOf({ content: { text: '['.repeat(1e5) } });
  const wide = entryOf({ content: { text: `{"object":"list","data":[${Array(1e5).fill('{}').join()}]}` } });
  const steering = entryOf({
    headers: [{ name: 'content-type', value: 'text/\u001b[31mred' }],
    content: { text: '\u001b[2J' },
  });
  const { code, stdout } = await judge([deep, wide, steering]);
  expect(code).toBe(1);
  expect(stdout).toContain('must not be nested more than 256 levels deep');
  expect(stdout.length).toBeLessThan(50_000);
  expect(stdout.includes('\u001b')).toBe(false);
});

test('a reader that closes the pipe early is not an error', async () => {
  const file = join(folder, 'x.har');
  writeFileSync(file, JSON.stringify({ log: { entries: Array(2000).fill(entryOf({ content: { text: '{}' } })) } }));
  const command = `"${process.execPath}" "${fromRoot('src/cli/concord.ts')}" judge "${file}" | head -2`;
  const { stdout, stderr } = await run('sh', ['-c', command], { cwd: folder });
  expect([stdout.split('\n').length, stderr]).toEqual([3, '']);
});
