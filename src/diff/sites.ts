import type { Example, Header, MediaType, Parameter, Ref, RequestBody, Response } from '../openapi/document.ts';
import { parseEvents } from '../openapi/event-stream.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import { resolveAt, type ResolvedOperation } from '../openapi/operations.ts';
import { parseJson } from '../openapi/parse-json.ts';
import type { Side } from './normal/term.ts';
import type { Pair } from './pair.ts';
import type { Witness } from './model.ts';

/** A place of an operation that a schema describes: a body, an event, a parameter, a header. */
export interface Slot {
  readonly in: Witness['in'];
  /** Who makes the values: the caller, or the server. */
  readonly direction: 'request' | 'response';
  readonly status?: string;
  readonly media?: string;
  readonly name?: string;
  /** Of a path parameter, from 0. */
  readonly position?: number;
  readonly schema: unknown;
  /** JSON Pointer to the schema. */
  readonly pointer: string;
  /** JSON Pointer to what holds the schema: the media type, the parameter or the header. */
  readonly holder: string;
  readonly required?: boolean;
  readonly examples: readonly unknown[];
}

/** One slot of both documents. */
export interface Site {
  readonly operation: string;
  readonly old: Slot;
  readonly new: Slot;
}

/** The slots that both operations have. */
export function sitesOf({ id, old, new: after, sides }: Pair): Site[] {
  const later = new Map(slotsOf(sides.new, after).map((slot) => [keyOf(slot), slot]));
  return slotsOf(sides.old, old).flatMap((slot) => {
    const found = later.get(keyOf(slot));
    return found ? [{ operation: id, old: slot, new: found }] : [];
  });
}

const keyOf = ({ in: where, status, media, name, direction, position }: Slot): string =>
  [where, direction, status, media, position ?? name?.toLowerCase()].join(' ');

export function slotsOf(side: Side, operation: ResolvedOperation): Slot[] {
  return [...parameterSlots(side, operation), ...bodySlots(side, operation), ...responseSlots(side, operation)];
}

export interface Located<T> {
  readonly node: T;
  readonly pointer: string;
}

/** The parameters with their pointers; those of the operation replace those of the path item. */
export function parametersOf({ document }: Side, { method, path, operation }: ResolvedOperation): Located<Parameter>[] {
  const at = (base: string, list: readonly (Parameter | Ref)[] = []): Located<Parameter>[] =>
    list.map((each, index) => resolveAt<Parameter>(document, each, base + pointerOf(['parameters', index])));
  const all = [
    ...at(pointerOf(['paths', path]), document.paths[path]?.parameters),
    ...at(pointerOf(['paths', path, method]), operation.parameters),
  ];
  return [...new Map(all.map((each) => [`${each.node.in} ${each.node.name}`, each])).values()];
}

/** Path parameters are known by their position: the name is not part of a request. */
function parameterSlots(side: Side, operation: ResolvedOperation): Slot[] {
  const inPath = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return parametersOf(side, operation).map(({ node, pointer }) => ({
    in: node.in,
    direction: 'request',
    name: node.name,
    ...(node.in === 'path' && { position: inPath.indexOf(node.name) }),
    schema: node.schema,
    pointer: `${pointer}/schema`,
    holder: pointer,
    required: node.required === true,
    examples: [...('example' in node ? [node.example] : []), ...valuesOf(side, node.examples)],
  }));
}

/** The request body with its pointer. */
export const requestBodyOf = (
  { document }: Side,
  { operation, pointer }: ResolvedOperation,
): Located<RequestBody> | undefined =>
  operation.requestBody && resolveAt<RequestBody>(document, operation.requestBody, `${pointer}/requestBody`);

function bodySlots(side: Side, operation: ResolvedOperation): Slot[] {
  const body = requestBodyOf(side, operation);
  return Object.entries(body?.node.content ?? {}).map(([media, type]) => {
    const holder = body?.pointer + pointerOf(['content', media]);
    return { in: 'request', direction: 'request', media, ...schemaOf(side, type, holder) };
  });
}

/** The responses with their pointers, by status. */
export const responsesOf = (
  { document }: Side,
  { operation, pointer }: ResolvedOperation,
): Map<string, Located<Response>> =>
  new Map(
    Object.entries(operation.responses ?? {}).map(([status, response]) => [
      status,
      resolveAt<Response>(document, response, pointer + pointerOf(['responses', status])),
    ]),
  );

export const headersOf = ({ document }: Side, { node, pointer }: Located<Response>): Map<string, Located<Header>> =>
  new Map(
    Object.entries(node.headers ?? {}).map(([name, header]) => [
      name.toLowerCase(),
      resolveAt<Header>(document, header, pointer + pointerOf(['headers', name])),
    ]),
  );

function responseSlots(side: Side, operation: ResolvedOperation): Slot[] {
  return [...responsesOf(side, operation)].flatMap(([status, response]) => {
    const common = { direction: 'response', status } as const;
    const headers = [...headersOf(side, response)].map(([name, { node, pointer }]): Slot => ({
      ...common,
      in: 'header',
      name,
      schema: node.schema,
      pointer: `${pointer}/schema`,
      holder: pointer,
      examples: 'example' in node ? [node.example] : [],
    }));
    const bodies = Object.entries(response.node.content ?? {}).flatMap(([media, type]): Slot[] => {
      const body = schemaOf(side, type, response.pointer + pointerOf(['content', media]));
      return [{ ...common, media, in: 'response', ...body }, ...eventSlots(side, { ...common, media }, body)];
    });
    return [...headers, ...bodies];
  });
}

type Described = Pick<Slot, 'schema' | 'pointer' | 'holder' | 'examples'>;

const schemaOf = (side: Side, media: MediaType, holder: string): Described => ({
  schema: media.schema,
  pointer: `${holder}/schema`,
  holder,
  examples: [...('example' in media ? [media.example] : []), ...valuesOf(side, media.examples)],
});

/** The events of a stream, which `contentSchema` describes. */
function eventSlots(side: Side, common: Pick<Slot, 'direction' | 'status' | 'media'>, body: Described): Slot[] {
  const { node, pointer } = resolveAt<{ contentSchema?: unknown }>(side.document, body.schema ?? {}, body.pointer);
  if (node.contentSchema === undefined) return [];
  const events = body.examples.flatMap((text) => (typeof text === 'string' ? parseEvents(text) : []));
  const examples = events.flatMap(({ data, event }) => {
    const value = parseJson(data);
    return value === undefined ? [] : [value, { event, data: value }];
  });
  return [
    { ...common, in: 'event', ...body, schema: node.contentSchema, pointer: `${pointer}/contentSchema`, examples },
  ];
}

const valuesOf = ({ document }: Side, examples: Readonly<Record<string, Example | Ref>> = {}): unknown[] =>
  Object.values(examples).flatMap((example) => {
    const { node } = resolveAt<Example>(document, example, '');
    return 'value' in node ? [node.value] : [];
  });

/** How messages name a slot. */
export function nameOf({ in: where, name, status, direction }: Slot): string {
  if (where === 'request') return 'the request body';
  if (where === 'event') return 'an event of the stream';
  if (where === 'response') return `the answer ${status}`;
  return direction === 'response'
    ? `the header \`${name}\` of the answer ${status}`
    : `the ${where} parameter \`${name}\``;
}
