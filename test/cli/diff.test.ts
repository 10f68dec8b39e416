import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import schema from '../../src/diff/report/diff.schema.json' with { type: 'json' };
import { createAjv } from '../../src/schema/ajv.ts';
import { concordHere } from '../helpers/concord.ts';
import { serve } from '../helpers/serve.ts';
import { edited } from '../diff/edits.ts';
import { widgets } from '../helpers/tiny.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-diff-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: unknown): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  return name;
};
const diff = (...args: readonly string[]) => concordHere(folder, 'diff', ...args);

/** The widgets, with one more required property in a request. */
const changed = (): object =>
  edited(widgets(), [
    { op: 'add', path: 'schema:CreateWidgetRequest/properties/size', value: { type: 'integer' } },
    { op: 'add', path: 'schema:CreateWidgetRequest/required/-', value: 'size' },
  ]);

describe('a report', () => {
  test('says what breaks whom, with a value and the line, and the exit code is 1', async () => {
    write('old.json', widgets());
    write('new.json', changed());
    const { code, stdout, stderr } = await diff('old.json', 'new.json');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "BREAKING createWidget
        \`CreateWidgetRequest\` requires \`size\` (breaks callers)
          request-property-became-required  new.json:313
          the new contract refuses, createWidget request: {"color":"x"}

      1 breaking, 0 unknown, 0 safe (0 of them new duties of servers), 0 docs. Needs a major version: 1.0.0 becomes 2.0.0.
      "
    `);
  });

  test('as JSON fits its schema', async () => {
    write('old.json', widgets());
    write('new.json', changed());
    const { code, stdout } = await diff('old.json', 'new.json', '--json');
    const report = JSON.parse(stdout) as unknown;
    const validate = createAjv({ allErrors: true }).compile(schema);
    expect([code, validate(report), validate.errors]).toEqual([1, true, null]);
    expect(report).toMatchObject({ severity: 'breaking', bump: { needed: 'major', next: '2.0.0' } });
  });

  test.for<readonly [args: readonly string[], code: number, stdout: RegExp]>([
    [['--format', 'github'], 1, /^::error file=new\.json,line=\d+,title=request-property-became-required::/],
    [['--format', 'markdown', '--fail-on', 'never'], 0, /^<!-- concord-diff -->\n## Contract: breaking\n/],
    [['--format', 'json', '--fail-on', 'unknown'], 1, /^\{/],
    [['--format', 'xml'], 2, /^$/],
    [['--fail-on', 'always'], 2, /^$/],
  ])('%o', async ([args, code, stdout]) => {
    write('old.json', widgets());
    write('new.json', changed());
    const result = await diff('old.json', 'new.json', ...args);
    expect(result.stdout).toMatch(stdout);
    expect(result.code).toBe(code);
  });

  test('of the same document is one line, and the exit code is 0', async () => {
    write('a.json', widgets());
    expect(await diff('a.json', 'a.json')).toEqual({
      code: 0,
      stdout: 'No change of meaning from a.json to a.json.\n',
      stderr: '',
    });
  });
});

test('the README shows what is printed', async () => {
  const readme = readFileSync(fromRoot('src/cli/README.md'), 'utf8');
  const [, shown] = /\$ concord diff old\.yaml new\.yaml\n(.*?)```/s.exec(readme) ?? [];
  const { stdout } = await concordHere(fromRoot('test/fixtures/diff'), 'diff', 'old.yaml', 'new.yaml');
  expect(shown).toBe(stdout);
});

describe('documents from elsewhere', () => {
  test('a URL, without the secrets in it', async () => {
    write('old.json', widgets());
    const server = await serve((_, response) => response.end(JSON.stringify(widgets())));
    const url = new URL('/openapi.json?token=hush', server.url);
    url.username = 'hush';
    const { code, stdout } = await diff('old.json', url.href);
    expect([code, stdout]).toEqual([0, `No change of meaning from old.json to ${url.origin}/openapi.json.\n`]);
  });

  test('a commit, by ref or by ref and path', async () => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder });
    git('init', '--quiet');
    write('generated/openapi.json', widgets());
    write('other.json', changed());
    git('add', '.');
    git('commit', '--quiet', '-m', 'First');
    expect(await diff('HEAD', 'git:HEAD')).toMatchObject({ code: 0 });
    expect(await diff('HEAD', 'HEAD:other.json')).toMatchObject({ code: 1 });
    expect(await diff('HEAD', 'HEAD:none.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'The commit "HEAD" has no file none.json.\n',
    });
    expect((await diff('HEAD', '--', '--output=x')).stderr).toBe(
      '"--output=x" is not a file, a URL, a package or a git ref.\n',
    );
  });

  test("a package, by the user's own npm", async () => {
    write('package/openapi.json', widgets());
    write(
      'npm.js',
      `import { execFileSync } from 'node:child_process';
      if (!process.argv[3].startsWith('known@')) { console.error('npm error code E404'); process.exit(1); }
      const to = process.argv[process.argv.indexOf('--pack-destination') + 1];
      execFileSync('tar', ['-czf', to + '/known.tgz', '-C', ${JSON.stringify(folder)}, 'package']);`,
    );
    vi.stubEnv('npm_execpath', join(folder, 'npm.js'));
    expect(await diff('package/openapi.json', 'npm:known@1.0.0')).toMatchObject({ code: 0 });
    expect((await diff('package/openapi.json', 'npm:other@9.9.9')).stderr).toBe(
      'npm cannot fetch other@9.9.9: there is no such package or version.\n',
    );
    expect((await diff('package/openapi.json', 'npm:known@1.0.0:x.json')).stderr).toBe(
      'The package known@1.0.0 has no file x.json.\n',
    );
    expect((await diff('package/openapi.json', 'npm:known@1 && x')).stderr).toMatch(/^npm:known@1 && x must be like/);
  });
});

const minimal = (own: object): object => ({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {}, ...own });
const withSchema = (value: unknown): object =>
  minimal({ components: { schemas: { A: value, B: { type: 'string' } } } });

test.for<[name: string, content: unknown, message: RegExp]>([
  ['an empty file', '', /bad\.json:1: is empty; give an OpenAPI document/],
  ['a file of blank lines', ' \n\n', /bad\.json:1: is empty/],
  ['a text', 'hello', /is not an OpenAPI document/],
  ['JSON that ends early', '{"openapi": "3.1.0"', /bad\.json:1: is not valid JSON or YAML: /],
  ['YAML with a wrong indent', 'openapi: 3.1.0\n paths: {}\n', /bad\.json:2: is not valid JSON or YAML: /],
  [
    'YAML with a tab',
    'openapi: 3.1.0\ninfo:\n\ttitle: A\n',
    /bad\.json:3: is not valid JSON or YAML: tab characters must not be used in indentation\.$/m,
  ],
  ['bytes that are not text', 'openapi: \0', /bad\.json:1: is not valid JSON or YAML: null byte/],
  ['a list', [], /bad\.json:1: is not an OpenAPI document: it is not an object/],
  ['another document', { name: 'x' }, /it has no `openapi`/],
  ['Swagger 2', { swagger: '2.0', paths: {} }, /is Swagger 2\.0; convert it/],
  ['another version', minimal({ openapi: '4.0.0' }), /has the `openapi` version "4\.0\.0"/],
  ['paths that are a list', minimal({ paths: [] }), /`paths` must be an object/],
  ['an operation that is a text', minimal({ paths: { '/a': { get: 'x' } } }), /an operation must be an object/],
  [
    'parameters that are an object',
    minimal({ paths: { '/a': { get: { parameters: {} } } } }),
    /`parameters` must be a list/,
  ],
  [
    'a reference to nothing',
    withSchema({ $ref: '#/components/schemas/Z' }),
    /bad\.json:\d+: #\/components\/schemas\/Z does not exist/,
  ],
  [
    'a reference to a file',
    withSchema({ properties: { a: { $ref: 'a.yaml' } } }),
    /refers to a\.yaml, outside of the document/,
  ],
  ['a reference to itself', withSchema({ $ref: '#/components/schemas/A' }), /leads back to itself/],
  [
    'a schema that contains itself',
    withSchema({ anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] }),
    /cannot be compiled: it contains itself/,
  ],
  ['a type that is none', withSchema({ type: 'strin' }), /cannot be compiled: "strin" is not a type/],
  ['a pattern that is none', withSchema({ type: 'string', pattern: '(' }), /is not a valid regular expression/],
  ['a bound that is a text', withSchema({ maxLength: '3' }), /`maxLength` must be a number/],
  ['a union without members', withSchema({ anyOf: [] }), /`anyOf` must be a list of schemas/],
  ['deep nesting', '['.repeat(100_000), /is nested too deeply/],
  ['deep nesting without brackets', '- '.repeat(100_000), /is nested too deeply|is not valid/],
  ['aliases without end', 'openapi: 3.1.0\nx-a: &a\n  b: *a\n', /contains itself by an alias/],
  [
    'billions of values',
    [
      'x-a0: &a0 [1,1,1,1,1,1,1,1,1,1]',
      ...Array.from({ length: 9 }, (_, n) => `x-a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join()}]`),
    ].join('\n'),
    /stands for more than/,
  ],
  ['50 MB', `{"openapi":"3.1.0","x":"${'x'.repeat(50 * 1024 * 1024)}"}`, /has 50 MB; documents of more than 40 MB/],
])('%s is one sentence, and the exit code is 2', async ([, content, message]) => {
  write('good.json', widgets());
  write('bad.json', content);
  for (const args of [
    ['diff', 'good.json', 'bad.json'],
    ['diff', 'bad.json', 'good.json'],
    ['compare', 'bad.json'],
  ]) {
    const { code, stdout, stderr } = await concordHere(folder, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  }
});

test('a schema may contain itself below a property', async () => {
  write('a.json', withSchema({ type: 'object', properties: { a: { $ref: '#/components/schemas/A' } } }));
  expect(await diff('a.json', 'a.json')).toMatchObject({ code: 0 });
});

test.for<[source: string, message: RegExp]>([
  ['none.json', /^"none\.json" is neither a file nor a commit of a git repository here\.$/],
  ['none:a.json', /^"none:a\.json" is not a file, and "none" is not a commit of a git repository here\.$/],
  ['https://127.0.0.1:1/openapi.json', /^https:\/\/127\.0\.0\.1:1\/openapi\.json cannot be fetched: .*\.$/],
  ['ftp://user:hush@example.com/a.json', /^ftp: URLs are not fetched; give a URL that starts with https: or http:\.$/],
  ['npm:../a', /^npm:\.\.\/a must be like npm:openai-concord-cli@0\.1\.0\.$/],
  ['.', /^\. is a folder; give a bundled document, such as generated\/openapi\.json\.$/],
  ['', /^"" is not a file, a URL, a package or a git ref\.$/],
])('%j is not a document', async ([source, message]) => {
  write('good.json', widgets());
  for (const args of [
    ['diff', 'good.json', source],
    ['compare', source],
  ]) {
    const { code, stdout, stderr } = await concordHere(folder, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.replace(/\n$/, '')).toMatch(message);
  }
});
