import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { concordHere } from '../helpers/concord.ts';
import { models, writers, type RecordingWriter } from '../helpers/recordings.ts';
import type { Finished } from '../helpers/repository.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-judge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const judgeText = (file: string, text: string): Promise<Finished> => {
  writeFileSync(join(folder, file), text);
  return concordHere(folder, 'judge', file);
};

const gzipped = gzipSync(models);
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

const summary = (failed: number): string =>
  `2 exchanges in 1 file: 1 passed, ${failed} failed, 0 of no operation of the contract`;

/** What is printed when the first of two entries passes, and the second cannot be read. */
const secondUnreadable = (fault = ''): Finished => ({
  code: 0,
  stdout: `${summary(0)}, 1 not readable.\n`,
  stderr: expect.stringMatching(
    RegExp(`^x\\.\\w+:\\d+: entry 2 is not an exchange: [^\\n]{0,200}${fault}[^\\n]{0,20}\\. It is passed over\\.\\n$`),
  ) as string,
});

describe.for(Object.entries(writers))('in %s', ([, format]) => {
  const { file, entry, recording, body, bytes, headers } = format;

  test.for<[name: string, entry: unknown]>([
    ['null', null],
    ['a text', 'x'],
    ['a list', []],
    ['an empty object', {}],
    ['nulls everywhere', { request: null, response: null, scope: null, path: null, method: null, status: null }],
    ['a method that is a number', entry({ method: 1 })],
    ['a URL that is only a path', entry({ url: '/v1/models', uri: '/v1/models' })],
    ['a status that is an object', entry({}, format.noStatus)],
    ['headers that are a number', entry({}, headers(5))],
    ['a header that is null', entry({}, headers({ 'x-a': null }))],
  ])('an entry that is or has %s is one line, and the rest is judged', async ([, bad]) => {
    expect(await judgeText(file, recording([entry(), bad]))).toEqual(secondUnreadable());
  });

  test.for<[name: string, sent: Buffer, encoding: string]>([
    ['that were cut', gzipped.subarray(0, 30), 'gzip'],
    ['of another encoding', gzipped, 'br'],
    ['that grow without end', brotliCompressSync(Buffer.alloc(2 ** 27)), 'br'],
  ])('compressed bytes %s', async ([, sent, encoding]) => {
    const text = recording([entry(), entry({}, { ...bytes(sent), ...headers({ 'content-encoding': encoding }) })]);
    // HAR holds decoded bodies, whatever the header says.
    const judged = {
      code: 1,
      stdout: expect.stringMatching(/^FAILED x\.har:1: entry 2 GET [^]*1 passed, 1 failed/),
      stderr: '',
    };
    expect(await judgeText(file, text)).toEqual(file === 'x.har' ? judged : secondUnreadable());
  });

  test.for<[name: string, response: Parameters<RecordingWriter['entry']>[1], want: RegExp]>([
    ['a body that was cut', body('{"object":"list","da'), /body-json: The body must be JSON/],
    ['bytes', bytes(Buffer.from([0, 1, 255, 254])), /body-json: The body must be JSON/],
    ['base64 that nothing announces', body(Buffer.from(models).toString('base64')), /body-json: The body must be JSON/],
    ['an empty body', body(''), /body-present/],
    ['null', body('null'), /body-schema: The body must be object/],
    ['a deep body', body(deep(1e5)), /must not be nested more than 256 levels deep/],
    ['a wide body', body(`{"object":"list","data":[${Array(1e5).fill('null').join()}]}`), /and so in \d+ more places/],
    ['a long text', body(`{"object":"${'x'.repeat(1e6)}","data":[]}`), /body-schema: \/object must be "list"/],
    [
      'another content type',
      headers({ 'content-type': 'text/\u001b[31mred' }),
      /content-type-documented: [^\n]*\n {4}got: text\/\\u\{1b\}\[31mred/,
    ],
    ['a body that steers the terminal', body('\u001b[2J'), /body-json/],
  ])('%s is judged', async ([, response, want]) => {
    const { code, stdout } = await judgeText(file, recording([entry({}, response), entry()]));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAILED x\.\w+:\d+: entry 1 GET \/v1\/models \(listModels\)\n/);
    expect(stdout).toMatch(want);
    expect(stdout.endsWith(`${summary(1)}.\n`)).toBe(true);
    expect(stdout.length).toBeLessThan(20_000);
    expect(stdout.includes('\u001b')).toBe(false);
  });

  test('thousands of faults are counted, and not all printed', async () => {
    const bad = Array(3000).fill(entry({}, body('{}')));
    const { code, stdout, stderr } = await judgeText(file, recording([...Array(3000).fill(null), ...bad, entry()]));
    expect(code).toBe(1);
    expect(stdout).toContain('… and 2500 more failed exchanges.\n');
    expect(stderr).toContain('… and 2980 more entries that are not exchanges.\n');
    expect(stdout).toContain('6001 exchanges in 1 file: 1 passed, 3000 failed, ');
    expect(stdout.length + stderr.length).toBeLessThan(300_000);
  });

  test('nothing is judged where every entry is bad', async () => {
    const { code, stderr } = await judgeText(file, recording([entry({ method: 1 }), null]));
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/entry 2 is not an exchange[^\n]*\nNothing was checked\.\n$/),
    ]);
  });
});

describe('broken encodings', () => {
  const cases: readonly (readonly [
    name: string,
    format: keyof typeof writers,
    response: Readonly<Record<string, unknown>>,
  ])[] = [
    ['base64 with other signs', 'HAR', { content: { text: '%%%%', encoding: 'base64' } }],
    ['base64 that was cut', 'HAR', { content: { text: 'AAAAA', encoding: 'base64' } }],
    ['an unknown encoding', 'HAR', { content: { text: 'x', encoding: 'rot13' } }],
    ['text that is a number', 'HAR', { content: { text: 5 } }],
    ['no content', 'HAR', { content: null }],
    ['an unknown end', 'HAR', { _ended: {} }],
    ['base64 with other signs', 'VCR', { body: { base64_string: '%%%%' } }],
    ['base64 that was cut', 'VCR', { body: { base64_string: 'AAAAA' } }],
    ['a body that is a list', 'VCR', { body: [] }],
    ['a body that is a number', 'vcrpy', { body: { string: 5 } }],
    ['hex with other signs', 'nock', { response: 'xy', responseIsBinary: true }],
    ['hex that was cut', 'nock', { response: 'abc', responseIsBinary: true }],
  ];
  test.for(cases)('%s in %s', async ([, format, response]) => {
    const { file, entry, recording } = writers[format];
    expect(await judgeText(file, recording([entry(), entry({}, response)]))).toEqual(secondUnreadable());
  });

  test('a deep parsed body in nock', async () => {
    const { entry, recording } = writers.nock;
    const text = recording([entry(), entry({}, { response: 'deep' })]).replace('"deep"', deep(1e5));
    // Its depth hides the lines.
    const stderr =
      'x.json: entry 2 is not an exchange: its body is nested more than 256 levels deep. It is passed over.\n';
    expect(await judgeText('x.json', text)).toEqual({ ...secondUnreadable(), stderr });
  });

  const cassetteOf = (body: string): string => `
interactions:
- request: { method: GET, uri: 'http://a.b/v1/models' }
  response: &ok { status: { code: 200 }, headers: { content-type: application/json, x-request-id: r }, body: { string: '${models}' } }
- request: { method: GET, uri: 'http://a.b/v1/models' }
  response: { status: { code: 200 }, headers: { content-type: application/json }, ${body} }
`;
  test.for<[name: string, body: string, want: string]>([
    ['base64 with other signs in YAML', 'body: { string: !!binary "%%%%" }', 'its body is not valid base64'],
    ['base64 that was cut in YAML', 'body: { string: !binary "AAAAA" }', 'its body is not valid base64'],
    ['an alias in a circle', 'parsed_body: &a [*a]', '256 levels deep'],
    [
      'aliases that multiply',
      `parsed_body: [&a [x,x,x,x,x,x,x,x,x,x], ${[...'bcdefghi']
        .map((letter, index) => `&${letter} [${Array(10).fill(`*${'abcdefgh'[index]}`).join()}]`)
        .join()}]`,
      'its body is larger than 67108864 bytes',
    ],
  ])('%s', async ([, body, want]) => {
    expect(await judgeText('x.yaml', cassetteOf(body))).toEqual(secondUnreadable(want));
  });

  test('more aliases than a cassette has', async () => {
    const { code, stderr } = await judgeText('x.yaml', `interactions:\n- &a {}\n${'- *a\n'.repeat(20_000)}`);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^x\.yaml cannot be read: [^\n]*aliases[^\n]*\n$/i)]);
  });
});
