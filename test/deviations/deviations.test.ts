import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareDocuments } from '../../scripts/deviations/compare.ts';
import { publishedFile, readDescription, readRows } from '../../scripts/deviations/files.ts';
import { faultsOf, outcomeOf } from '../../scripts/deviations/outcome.ts';
import { rules } from '../../scripts/deviations/rules.ts';
import { contract } from '../helpers/contract.ts';

test('every difference from the published facts has a row, every row a difference, and the table follows', () => {
  const outcome = outcomeOf(contract);
  expect(faultsOf(outcome)).toEqual([]);
  expect(outcome.differences.length).toBeGreaterThan(1000);
  expect(outcome.rows.length).toBeGreaterThan(100);
});

test('no difference is explained by two rules', () => {
  const { differences } = compareDocuments(readDescription(publishedFile), contract);
  const twice = differences.filter(
    (difference) => Object.values(rules).filter((explains) => explains(difference, contract)).length > 1,
  );
  expect(twice).toEqual([]);
});

test('the contract does not differ from itself', () => {
  expect(compareDocuments(contract, contract).differences).toEqual([]);
});

test('the published facts hold no sentence of the vendor', () => {
  const text = readFileSync(publishedFile, 'utf8');
  expect(text).not.toMatch(/"(description|summary|example|examples|externalDocs)": "/);
  // Whatever is longer than a name has no room for words either.
  const texts = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value = '']) => value);
  expect(texts.filter((value) => value.split(' ').length > 4)).toEqual([]);
});

describe('another description', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deviations-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  test('in YAML is compared in the place of the published facts', () => {
    const file = write(
      'other.yaml',
      'openapi: 3.1.0\npaths: { /models: { get: { operationId: listAll, responses: {} } } }',
    );
    expect(outcomeOf(contract, file).unexplained).toContainEqual({
      at: 'GET /models',
      kind: 'operationId',
      published: 'operationId listAll',
      ours: 'operationId listModels',
    });
  });

  test.for([
    ['none.json', undefined, /none\.json cannot be read: ENOENT/],
    ['broken.json', '{', /broken\.json cannot be read: /],
    ['list.json', '[]', /list\.json is not an OpenAPI document: it has no `openapi` or no `paths`\./],
    ['swagger.yaml', 'swagger: "2.0"\npaths: {}', /swagger\.yaml is not an OpenAPI document/],
    [
      'dangling.yaml',
      "openapi: 3.1.0\npaths: { /models: { get: { operationId: x, responses: { '200': { $ref: '#/components/responses/R' } } } } }",
      /dangling\.yaml cannot be compared: #\/components\/responses\/R does not exist in the document\./,
    ],
    [
      'endless.yaml',
      "openapi: 3.1.0\npaths: { /models: { get: { operationId: x, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }\ncomponents: { schemas: { A: { $ref: '#/components/schemas/A' } } }",
      /endless\.yaml cannot be compared: /,
    ],
  ] as const)('%s is refused', ([name, text, message]) => {
    const file = text === undefined ? join(folder, name) : write(name, text);
    expect(() => outcomeOf(contract, file)).toThrow(message);
  });
});

test('a file under spec/deviations that no group is named after is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deviations-'));
  writeFileSync(join(folder, 'chats.yaml'), '[]');
  expect(readRows(['Chat'], folder).problems.map(({ message }) => message)).toEqual(['No group has this name.']);
  rmSync(folder, { recursive: true });
});
