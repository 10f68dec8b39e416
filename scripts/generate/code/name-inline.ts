import { methods, type MediaType, type OpenApiDocument, type Operation } from '../../../src/openapi/document.ts';
import type { Parameter, PathItem, Schema } from '../../../src/openapi/document.ts';
import { membersOf, unionOf } from '../../../src/schema/walk.ts';
import { Failure } from '../../lib/failure.ts';
import { mapValues } from '../../lib/map-values.ts';
import { tagOf } from '../../model/nested.ts';
import { declaredName, literal } from './escape.ts';
import { nestedName, pascalCase } from './names.ts';

type Schemas = Record<string, Schema>;

/**
 * Turns each inline object of the document into a component, so that editors can show its name. A part of a component
 * is named below it: `CreateChatCompletionResponse.Choice`. A body is named after its operation.
 */
export function nameInline(document: OpenApiDocument): OpenApiDocument {
  const schemas: Schemas = {};
  for (const [name, schema] of Object.entries(document.components.schemas)) addComponent(name, schema, schemas);
  const paths = mapValues(document.paths, (item) => withNamedBodies(item, schemas));
  return { ...document, paths, components: { ...document.components, schemas } };
}

/** Whether a component was an inline object of another one. */
export const isPart = (component: string): boolean => component.includes('.');

/** The owner of a part, and the name of the part in it. */
export function splitPart(component: string): readonly [owner: string, name: string] {
  const dot = component.lastIndexOf('.');
  return [component.slice(0, dot), component.slice(dot + 1)];
}

function withNamedBodies(item: PathItem, schemas: Schemas): PathItem {
  const operations = methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, withNamedBody(operation, schemas)] as const] : [];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

/** @throws {Failure} when a parameter is an inline object. */
function withNamedBody(operation: Operation, schemas: Schemas): Operation {
  const { parameters = [], requestBody, responses, operationId } = operation;
  const object = parameters.find((each): each is Parameter => 'schema' in each && isObject(each.schema));
  if (object) throw unnamed(`The parameter ${literal(object.name)} of ${operationId}`);
  const named = <T extends { readonly content?: Readonly<Record<string, MediaType>> }>(body: T, suffix: string): T => {
    if (!body.content) return body;
    const name = `${pascalCase(operationId)}${suffix}`;
    const content = mapValues(body.content, (media) => ({ ...media, schema: referred(media.schema, name, schemas) }));
    return { ...body, content };
  };
  return {
    ...operation,
    ...(requestBody && { requestBody: named(requestBody, 'Request') }),
    responses: mapValues(responses, (response) => ('$ref' in response ? response : named(response, 'Response'))),
  };
}

/** Replaces an object with a reference to a new component. Annotations stay at the reference. */
function referred(schema: Schema, name: string, schemas: Schemas): Schema {
  if (!isObject(schema)) return schema;
  addComponent(name, schema, schemas);
  const { description, deprecated, default: usual } = schema;
  return {
    $ref: `#/components/schemas/${name}`,
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
    ...(usual !== undefined && { default: usual }),
  };
}

/** @throws {Failure} when two objects would get the same name. */
function addComponent(name: string, schema: Schema, schemas: Schemas): void {
  if (name in schemas)
    throw new Failure(`Two schemas would be named ${name}: move one to a schema file with another name.`);
  // Reserves its position before its parts.
  schemas[name] = {};
  schemas[name] = withNamedParts(schema, { owner: name, from: undefined, isItem: false }, schemas);
}

/** The position of an inline object. */
interface Place {
  readonly owner: string;
  /** The property that holds it, or the constant of a union member; undefined directly in the owner. */
  readonly from: string | undefined;
  readonly isItem: boolean;
  /** The description of the list that contains it as an item. */
  readonly description?: unknown;
}

/** A schema with every inline object replaced by a reference. */
function withNamedParts(schema: Schema, place: Place, schemas: Schemas): Schema {
  const inside = (value: unknown, at: Place): Schema => namedAt(value as Schema, at, schemas);
  const item = { ...place, isItem: true, description: schema['description'] ?? place.description };
  const copy: Record<string, unknown> = { ...schema };
  if ('properties' in schema) {
    const properties = schema['properties'] as Schemas;
    copy['properties'] = mapValues(properties, (value, from) =>
      inside(value, { owner: place.owner, from, isItem: false }),
    );
  }
  if (isNode(schema['items'])) copy['items'] = inside(schema['items'], item);
  if (isNode(schema['additionalProperties'])) {
    copy['additionalProperties'] = inside(schema['additionalProperties'], item);
  }
  if ('allOf' in schema) {
    copy['allOf'] = membersOf(schema, 'allOf').map((part) => withNamedParts(part, place, schemas));
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    if (keyword in schema) {
      copy[keyword] = membersOf(schema, keyword).map((member) => inside(member, memberPlace(schema, member, place)));
    }
  }
  return copy;
}

function namedAt(schema: Schema, place: Place, schemas: Schemas): Schema {
  if (!isObject(schema)) return withNamedParts(schema, place, schemas);
  if (place.from === undefined) throw unnamed(place.owner);
  const name = declaredName(
    nestedName(place.from, place.isItem),
    `The part of ${place.owner} at ${literal(place.from)}:`,
  );
  return referred({ description: place.description, ...schema }, `${place.owner}.${name}`, schemas);
}

/** The only object of a union is named after the property. Several objects are named after their constants. */
function memberPlace(union: Schema, member: Schema, place: Place): Place {
  if (unionOf(union).filter(isObject).length <= 1 && place.from !== undefined) return place;
  return { ...place, from: tagOf((member['properties'] ?? {}) as Schemas), isItem: false };
}

const unnamed = (owner: string): Failure =>
  new Failure(`${owner} has an inline object without a name: move it to a schema file.`);

const isObject = (schema: Schema): boolean => 'properties' in schema || 'allOf' in schema;

const isNode = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
