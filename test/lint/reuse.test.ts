import { expect, test } from 'vitest';
import { createMemo, noMemo } from '../../scripts/lib/memo.ts';
import type { OpenApiDocument, Schema } from '../../src/openapi/document.ts';
import { contract } from '../helpers/contract.ts';
import { configOf, lintText } from '../helpers/lint.ts';

/** The operations of a few groups, and all components. */
function someOfIt(change: (schemas: Record<string, Schema>) => void = () => {}): string {
  const document = structuredClone(contract) as OpenApiDocument & {
    components: { schemas: Record<string, Schema> };
  };
  const paths = Object.entries(document.paths).filter(([path]) => /^\/(?:files|models|batches|embeddings)/.test(path));
  change(document.components.schemas);
  return JSON.stringify({ ...document, paths: Object.fromEntries(paths) });
}

const propertyOf = (schema: Schema, name: string): Record<string, unknown> =>
  (schema['properties'] as Record<string, Record<string, unknown>>)[name] ?? {};

const inFile = (change: (file: Schema) => void) => (schemas: Record<string, Schema>) =>
  change(schemas['OpenAIFile'] ?? {});

test.for([
  { name: 'a type', change: inFile((file) => Object.assign(propertyOf(file, 'bytes'), { type: 'string' })) },
  { name: 'a bound', change: inFile((file) => Object.assign(propertyOf(file, 'filename'), { maxLength: 1 })) },
  { name: 'a property', change: inFile((file) => delete (file['properties'] as Record<string, unknown>)['bytes']) },
])('an edit of $name is seen at every example, whatever was found before it', async ({ change }) => {
  const config = await configOf('example-valid', {});
  const memo = createMemo();
  expect(await lintText(someOfIt(), config, memo)).toEqual([]);
  const cold = await lintText(someOfIt(change), config, noMemo);
  expect(cold.length).toBeGreaterThan(2);
  expect(await lintText(someOfIt(change), config, memo)).toEqual(cold);
});
