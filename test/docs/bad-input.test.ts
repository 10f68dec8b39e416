import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildDocs } from '../../scripts/docs/build-site.ts';
import { checkPages, missingExamples } from '../../scripts/docs/check-site.ts';
import { help, readOptions } from '../../scripts/docs/options.ts';
import { buildSite } from '../../scripts/docs/site/site.ts';
import { replaceSite } from '../../scripts/docs/write-site.ts';
import { contract } from '../helpers/contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const small = (description: string): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    paths: { '/a': { get: { operationId: 'a', description, responses: { 200: { description: 'ok' } } } } },
  });

test('a dead link fails with its page, and the site that was there stays', async () => {
  const [out, file] = [join(folder, 'site'), join(folder, 'small.json')];
  writeFileSync(file, small('Fine.'));
  await buildDocs(out, { base: '/', contract: file });
  const before = readFileSync(join(out, 'operations/a.html'), 'utf8');
  writeFileSync(file, small('See [this](nowhere.html) and [that](#body.gone).'));
  await expect(buildDocs(out, { base: '/', contract: file })).rejects.toThrow(
    'operations/a.html: The link to nowhere.html leads nowhere (page operations/a.html).\noperations/a.html: The link to #body.gone leads nowhere (page operations/a.html).',
  );
  expect(readFileSync(join(out, 'operations/a.html'), 'utf8')).toBe(before);
});

test('a dead link of a page is told with the file and line behind the page', () => {
  const files = new Map([
    ['a.html', '<a href="b.html#x">b</a><p id="y"></p><p id="y"></p>'],
    ['b.html', '<p id="z">'],
  ]);
  expect(checkPages(files, new Map([['a.html', 'spec/a.yaml:7']]), new Set())).toEqual([
    { source: 'spec/a.yaml:7', message: 'The link to b.html#x leads nowhere (page a.html).' },
    { source: 'spec/a.yaml:7', message: 'The id y occurs more than once (page a.html).' },
  ]);
});

test('an operation without an example is told with its file and line', () => {
  const bare = JSON.parse(JSON.stringify(contract)) as {
    paths: Record<string, Record<string, { requestBody: { content: Record<string, { examples?: object }> } }>>;
  };
  const content = bare.paths['/embeddings']?.['post']?.requestBody.content['application/json'];
  if (content) content.examples = {};
  const site = buildSite(bare as never, { isOwn: true, base: '/', sourceOf: (pointer) => `spec${pointer}:1` });
  expect(missingExamples(site)).toEqual([
    {
      source: 'spec/paths/~1embeddings/post:1',
      message: 'createEmbedding has no example of its body application/json. Add one.',
    },
  ]);
});

test('a folder with other files is not replaced', () => {
  const other = join(folder, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'thesis.txt'), 'mine');
  expect(() => replaceSite(other, new Map([['index.html', 'x']]))).toThrow(
    'holds files that `npm run docs` did not write',
  );
  expect(existsSync(join(other, 'thesis.txt'))).toBe(true);
});

test.for<[text: string, message: string]>([
  ['{', 'cannot be read'],
  ['{"openapi": "3.0.0", "paths": {}}', 'is not an OpenAPI 3.1 document: `openapi: 3.1.x` and `paths` are required.'],
])('the document %s is refused: %s', async ([text, message]) => {
  const file = join(folder, 'bad.json');
  writeFileSync(file, text);
  await expect(buildDocs(join(folder, 'never'), { base: '/', contract: file })).rejects.toThrow(message);
  expect(existsSync(join(folder, 'never'))).toBe(false);
});

test.for([
  [['--port', '99999'], '--port must be a number from 0 to 65535, got "99999".'],
  [['--base', '../x'], '--base must be a path such as /concord/, got "../x".'],
  [['--public-url', 'ftp://x'], '--public-url is not a valid URL: ftp://x'],
] as const)('%j is refused', ([args, message]) => {
  expect(() => readOptions(args)).toThrow(message);
});

test.for<[given: string, base: string]>([
  ['', '/'],
  ['concord', '/concord/'],
  ['/a/b/', '/a/b/'],
])('the base "%s" is %s', ([given, base]) => {
  expect(readOptions(['--base', given]).base).toBe(base);
});

test('the help names every option', () => {
  const named = [...help.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name = '']) => name);
  const camel = named.map((name) => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  const all = readOptions(['--help', '--contract', 'a.json', '--public-url', 'https://x.example']);
  expect([...camel, 'help'].toSorted()).toEqual(Object.keys(all).toSorted());
});
