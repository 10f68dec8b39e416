import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { StructureKind } from 'ts-morph';
import { escapeJsDoc } from '../../scripts/generate/code/escape.ts';
import { print } from '../../scripts/generate/code/print.ts';
import { Failure } from '../../scripts/lib/failure.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { valueAt } from '../../src/openapi/json-pointer.ts';
import { generateFrom } from '../helpers/generate.ts';
import { widgets } from '../helpers/tiny.ts';
import { diagnosticsOf, outlineOf, parse, statementsOf } from '../helpers/typescript.ts';

const hostile = [
  '*/ globalThis.injected = true; /*',
  '`${globalThis.injected = true}`',
  `'"; globalThis.injected = true; //`,
  'line\nexport const injected = true;\r\nline',
  'separator\u2028export const injected = true;\u2029',
  '</script><script>injected()</script>',
  '\n@ts-ignore\n@deprecated\n * @ts-nocheck',
  '\\*/ globalThis.injected = true; \\',
  '{@link */ injected}',
].join(' ');

/** Hostile text in all prose, and as values, property names and parameter constants. */
function poison(document: OpenApiDocument): OpenApiDocument {
  const poisoned = visit(document) as OpenApiDocument;
  const { schemas } = poisoned.components as { schemas: Record<string, object> };
  schemas['Widget'] = {
    ...schemas['Widget'],
    properties: {
      ...(schemas['Widget'] as { properties: object }).properties,
      [hostile]: { type: 'string', description: hostile, enum: [hostile, `${hostile}2`], default: hostile },
      open: { anyOf: [{ type: 'string', enum: [hostile] }, { type: 'string' }], example: hostile },
      fixed: { const: hostile },
    },
  };
  const { '/pictures': pictures, ...paths } = poisoned.paths;
  return { ...poisoned, paths: { ...paths, [`/pictures/${hostile}`]: pictures ?? {} } };
}

const prose = new Set(['summary', 'description', 'title', 'example', 'x-sunset']);

function visit(node: unknown, key = ''): unknown {
  if (typeof node === 'string') return prose.has(key) ? hostile : node;
  if (Array.isArray(node)) return node.map((item) => visit(item));
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, visit(value, name)]));
  // A query parameter: its wire name, and an inline schema of its own.
  if (copy['in'] === 'query')
    return { ...copy, name: `${hostile} ${String(copy['name'])}`, schema: { type: 'string', enum: [hostile] } };
  return copy['in'] === 'header' ? { ...copy, schema: { const: hostile } } : copy;
}

let clean: ReadonlyMap<string, string>;
let poisoned: ReadonlyMap<string, string>;
beforeAll(async () => {
  clean = await generateFrom(widgets());
  poisoned = await generateFrom(poison(widgets()));
});

test('the output contains the hostile text', () => {
  expect([...poisoned.values()].filter((text) => text.includes('injected')).length).toBeGreaterThan(3);
});

test('the files equal those of the harmless document, statement by statement', () => {
  const outlines = (files: ReadonlyMap<string, string>) =>
    [...files]
      .filter(([path]) => path.endsWith('.ts'))
      .map(([path, text]) => [path, outlineOf(parse(text, path)).sort()]);
  expect(outlines(poisoned)).toEqual(outlines(clean));
});

test('the files compile', () => {
  expect(diagnosticsOf(fromRoot('generated'), poisoned)).toEqual([]);
});

const importsOf = (files: ReadonlyMap<string, string>) =>
  [...files]
    .filter(([path]) => path.endsWith('.ts'))
    .map(([path, text]) => [path, statementsOf(parse(text, path)).filter((statement) => /^import\b/.test(statement))]);

test('prose that names importable symbols changes no import', async () => {
  const text =
    'The whole list, not as a Stream: call list(…) or poll(); uploadAll() takes an Uploadable, then() a schema.Widget, createWidgetOperation a Page.';
  const named = JSON.parse(JSON.stringify(widgets()), (key, value: unknown) =>
    prose.has(key) && typeof value === 'string' ? text : value,
  ) as OpenApiDocument;
  const files = await generateFrom(named);
  expect(files.get('client/resources/shops/widgets.ts')).toContain('not as a Stream');
  expect(importsOf(files)).toEqual(importsOf(clean));
});

type Node = Record<string, unknown>;

/** The harmless document with the objects at some pointers changed. */
function changed(change: (at: (pointer: string) => Node) => void): OpenApiDocument {
  const document = widgets();
  change((pointer) => valueAt(document, pointer) as Node);
  return document;
}

const upload = '/paths/~1pictures/post';

/** Names that must be identifiers, each with a way to insert a hostile one. */
const names: readonly (readonly [what: string, put: (at: (pointer: string) => Node, name: string) => void])[] = [
  ['operationId', (at, name) => (at(upload)['operationId'] = name)],
  ['method', (at, name) => (at(`${upload}/x-client`)['methods'] = [name])],
  ['type', (at, name) => (at(`${upload}/x-client`)['returns'] = name)],
  ['resource', (at, name) => (at(`${upload}/x-client`)['resource'] = name)],
  ['path parameter', (at, name) => (at('/paths/~1pictures~1{picture_id}~1content/get/parameters/0')['name'] = name)],
  ['header', (at, name) => (at('/components/headers')[name] = { schema: { type: 'string' } })],
  ['schema', (at, name) => (at('/components/schemas')[name] = { type: 'object' })],
  ['claimed type', (at, name) => (at('/components/schemas/Widget')['x-client'] = { resource: 'pictures', name })],
];

test.for(names)('a hostile %s name is rejected with one clear message', async ([, put]) => {
  for (const name of ['x*/; globalThis.injected = true; /*', '../../evil', 'a b', '${x}', 'delete;']) {
    const generated = generateFrom(changed((at) => put(at, name)));
    await expect(generated).rejects.toThrow(Failure);
    await expect(generated).rejects.toThrow(/cannot name|is not a valid component name/);
  }
});

test('a hostile tag cannot lead out of a folder', async () => {
  const document = changed((at) => {
    at(upload)['tags'] = ['../../*/ evil'];
    delete at(upload)['x-client'];
  });
  const paths = [...(await generateFrom(document)).keys()].filter((path) => path.includes('other'));
  expect(paths).toEqual(['client/operations/other/evil.ts']);
});

test('for any description, the file contains one declaration', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const docs = [escapeJsDoc(text)];
      const { content } = print('a.ts', {
        statements: [
          { kind: StructureKind.Interface, name: 'A', docs, properties: [{ name: 'b', type: 'string', docs }] },
        ],
      });
      expect(outlineOf(parse(content))).toEqual(['InterfaceDeclaration A']);
    }),
    { numRuns: 300 },
  );
});
