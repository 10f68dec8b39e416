import { isObject } from '../openapi/is-object.ts';
import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { paramOf } from '../refusals/problem.ts';
import { alternativesOf, partsOf, propertyNamesOf, schemasAt } from '../schema/walk.ts';

/** What is done with fields that the contract does not mention. */
export const unknownFieldPolicies = ['report', 'ignore', 'reject'] as const;
export type UnknownFields = (typeof unknownFieldPolicies)[number];

/** The fields of a body that its schema does not mention, as the API names them: `input[0].colour`. */
export function unknownFields(document: OpenApiDocument, schema: Schema, body: unknown): readonly string[] {
  const visit = (schemas: readonly Schema[], value: unknown, at: readonly string[]): readonly string[] => {
    if (schemas.length === 0 || at.length > deepest) return [];
    if (Array.isArray(value))
      return value.flatMap((item, index) =>
        visit(inside(document, schemas, String(index)), item, [...at, String(index)]),
      );
    if (!isObject(value)) return [];
    const known = new Set(schemas.flatMap((one) => propertyNamesOf(document, one)));
    const isFree = known.size === 0 || schemas.some((one) => takesAny(document, one));
    return Object.entries(value).flatMap(([name, member]) => {
      if (known.has(name)) return visit(inside(document, schemas, name), member, [...at, name]);
      return isFree ? [] : [paramOf([...at, name])];
    });
  };
  return visit([schema], body, []);
}

/** Deep enough for every field that has a name of its own. */
const deepest = 12;

const inside = (document: OpenApiDocument, schemas: readonly Schema[], segment: string): readonly Schema[] =>
  schemas.flatMap((schema) => schemasAt(document, schema, `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`));

/** Whether an object may have members of any name. */
const takesAny = (document: OpenApiDocument, schema: Schema): boolean =>
  [schema, ...alternativesOf(document, schema)]
    .flatMap((one) => partsOf(document, one))
    .some((part) => isObject(part['additionalProperties']) || part['additionalProperties'] === true);
