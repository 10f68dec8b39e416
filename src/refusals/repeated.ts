import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { resolve, type ResolvedOperation } from '../openapi/operations.ts';
import { formOf, type SentRequest } from '../relations/asked-request.ts';
import { propertiesOf, typesOf } from '../schema/walk.ts';
import type { Problem } from './problem.ts';

/** A parameter or form field that takes one value and was sent several times. */
export function repeated(
  document: OpenApiDocument,
  { operation, parameters }: ResolvedOperation,
  sent: SentRequest,
): Problem | undefined {
  const inQuery = (): Declared =>
    parameters.filter((one) => one.in === 'query').map(({ name, schema }) => [name, schema]);
  const form = operation.requestBody?.content['multipart/form-data']?.schema;
  const fields = (form && formOf(sent)) ?? [];
  return (
    twice(
      document,
      sent.query.map(([name]) => name),
      inQuery,
    ) ??
    twice(
      document,
      fields.map(({ name }) => name),
      () => Object.entries(propertiesOf(document, form ?? {})),
    )
  );
}

type Declared = readonly (readonly [string, Schema])[];

function twice(document: OpenApiDocument, sent: readonly string[], declared: () => Declared): Problem | undefined {
  if (new Set(sent).size === sent.length) return undefined;
  const schemas = new Map(declared());
  const [param, count] =
    [...Map.groupBy(sent, (name) => name)]
      .map(([name, all]) => [name, all.length] as const)
      .find(([name, times]) => times > 1 && takesOne(document, name, schemas)) ?? [];
  return param === undefined
    ? undefined
    : { message: `Invalid '${param}': expected one value, but got ${count}.`, param, code: 'invalid_type' };
}

/** A member of an object, `name[key]`, takes one value unless it is an item, `name[]`. */
function takesOne(document: OpenApiDocument, name: string, schemas: ReadonlyMap<string, Schema>): boolean {
  const schema = schemas.get(name);
  if (schema) return !typesOf(document, resolve<Schema>(document, schema)).has('array');
  return !name.endsWith('[]') && schemas.has(name.replace(/\[.*$/, ''));
}
