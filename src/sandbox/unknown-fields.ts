import { isObject } from '../openapi/is-object.ts';
import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import { paramOf } from '../refusals/problem.ts';
import { alternativesOf, partsOf, propertyNamesOf, schemasAt } from '../schema/walk.ts';

/** What the contract says about the values at one place of a body. */
interface Place {
  readonly known: ReadonlySet<string>;
  /** Whether objects there can have members of any name. */
  readonly isFree: boolean;
  /** The members, or the items under `*`, by name. Undefined if the contract says nothing about them. */
  inside(name: string): Place | undefined;
}

const roots = new WeakMap<Schema, Place>();

/** The fields of a body that its schema does not mention, as the API names them: `input[0].colour`. */
export function unknownFields(document: OpenApiDocument, schema: Schema, body: unknown): readonly string[] {
  const root = roots.get(schema) ?? placeOf(document, [schema]);
  roots.set(schema, root);
  const found: string[] = [];
  visit(root, body, [], found);
  return found;
}

/** Deep enough for every field that has a name of its own. */
const deepest = 12;

function visit(place: Place | undefined, value: unknown, at: readonly string[], found: string[]): void {
  if (!place || at.length > deepest) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(place.inside('*'), item, [...at, String(index)], found);
    return;
  }
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (place.known.has(name)) visit(place.inside(name), member, [...at, name], found);
    else if (!place.isFree) found.push(paramOf([...at, name]));
  }
}

/** Schemas are large and read for every request: each place is worked out once. */
function placeOf(document: OpenApiDocument, schemas: readonly Schema[]): Place {
  const known = new Set(schemas.flatMap((one) => propertyNamesOf(document, one)));
  const members = new Map<string, Place | undefined>();
  return {
    known,
    isFree: known.size === 0 || schemas.some((one) => takesAny(document, one)),
    inside: (name) => {
      if (members.has(name)) return members.get(name);
      const below = schemas.flatMap((schema) => schemasAt(document, schema, pointerOf([name])));
      const place = below.length === 0 ? undefined : placeOf(document, below);
      members.set(name, place);
      return place;
    },
  };
}

const takesAny = (document: OpenApiDocument, schema: Schema): boolean =>
  [schema, ...alternativesOf(document, schema)]
    .flatMap((one) => partsOf(document, one))
    .some((part) => isObject(part['additionalProperties']) || part['additionalProperties'] === true);
