import { registerSchema, validate, type SchemaObject } from '@hyperjump/json-schema/draft-2020-12';
import type { SecondJudge } from '../../src/contract/judge/self-test.ts';
import type { OpenApiDocument } from '../../src/contract/openapi/document.ts';

const id = 'https://concord.test/second';

/** Another implementation of JSON Schema, by other people: what both reject is wrong. */
export function secondJudge(document: OpenApiDocument): SecondJudge {
  registerSchema(document as unknown as SchemaObject, id, 'https://json-schema.org/draft/2020-12/schema');
  const compiled = new Map<string, ReturnType<typeof validate>>();
  return async (pointer, value) => {
    const fragment = pointer.split('/').map(encodeURIComponent).join('/');
    const known = compiled.get(pointer) ?? validate(`${id}#${fragment}`);
    compiled.set(pointer, known);
    return (await known)(value as never).valid;
  };
}
