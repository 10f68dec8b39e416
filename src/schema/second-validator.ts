import { registerSchema, validate, type SchemaObject } from '@hyperjump/json-schema/draft-2020-12';
import type { OpenApiDocument } from '../openapi/document.ts';

/** Whether a value fits the schema at a pointer, as another implementation sees it. */
export type SecondJudge = (schema: string, value: unknown) => Promise<boolean>;

const id = 'https://concord.invalid/second-judge';
const judges = new WeakMap<OpenApiDocument, SecondJudge>();

/** `@hyperjump/json-schema`, written by other people than Ajv: what it rejects, the judge must not let pass. */
export function secondJudge(document: OpenApiDocument): SecondJudge {
  const known = judges.get(document);
  if (known) return known;
  const base = `${id}/${crypto.randomUUID()}`;
  registerSchema(document as unknown as SchemaObject, base, 'https://json-schema.org/draft/2020-12/schema');
  const compiled = new Map<string, ReturnType<typeof validate>>();
  const judge: SecondJudge = async (pointer, value) => {
    const fragment = pointer.split('/').map(encodeURIComponent).join('/');
    const check = compiled.get(pointer) ?? validate(`${base}#${fragment}`);
    compiled.set(pointer, check);
    return (await check)(value as never).valid;
  };
  judges.set(document, judge);
  return judge;
}
