import { isObject } from '../../openapi/is-object.ts';
import { pointerOf, segmentsOf } from '../../openapi/json-pointer.ts';
import { methods } from '../../openapi/document.ts';
import type { Fail } from './input-error.ts';

/** What a value has to be: an object with the fields of that name, a text, or a map or list of them. */
type Kind = string | readonly ['map' | 'list', Kind];

const map = (kind: Kind): Kind => ['map', kind];
const list = (kind: Kind): Kind => ['list', kind];

/**
 * The objects of a document, with the fields that the comparison reads. A reference stands for any of them.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema
 */
const fields: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  document: { info: 'object', paths: map('path item'), components: 'components', security: list('requirement') },
  components: {
    schemas: 'object',
    responses: map('response'),
    parameters: map('parameter'),
    headers: map('header'),
    examples: map('object'),
    requestBodies: map('request body'),
    securitySchemes: map('object'),
  },
  'path item': { parameters: list('parameter'), ...Object.fromEntries(methods.map((method) => [method, 'operation'])) },
  operation: {
    operationId: 'text',
    parameters: list('parameter'),
    requestBody: 'request body',
    responses: map('response'),
    security: list('requirement'),
    'x-client': 'client',
    'x-sunset': 'text',
  },
  parameter: { content: map('media type'), examples: map('object') },
  'request body': { content: map('media type') },
  response: { content: map('media type'), headers: map('header'), links: map('object') },
  header: {},
  'media type': { examples: map('object'), encoding: 'object', 'x-event-stream': 'event stream' },
  'event stream': { terminal: list('text') },
  requirement: {},
  client: { methods: list('text') },
  object: {},
};

/** Checks that the objects of a document are where the comparison looks for them. */
export function checkShape(value: unknown, kind: Kind, at: string, fail: Fail): void {
  if (kind === 'text') return typeof value === 'string' ? undefined : fail(at, `${nameAt(at)} must be a text.`);
  if (typeof kind !== 'string') return checkHolder(value, kind, at, fail);
  if (!isObject(value)) return fail(at, `${articleOf(kind)} must be an object.`);
  if (kind === 'requirement') return checkHolder(value, ['map', list('text')], at, fail);
  if (value.$ref !== undefined) return undefined;
  if (kind === 'parameter' && !(typeof value['name'] === 'string' && typeof value['in'] === 'string'))
    return fail(at, 'a parameter must have a `name` and an `in`.');
  for (const [key, own] of Object.entries(fields[kind] ?? {}))
    if (value[key] !== undefined) checkShape(value[key], own, at + pointerOf([key]), fail);
  return undefined;
}

function checkHolder(value: unknown, [holds, kind]: readonly ['map' | 'list', Kind], at: string, fail: Fail): void {
  const isHeld = holds === 'list' ? Array.isArray(value) : isObject(value);
  if (!isHeld) return fail(at, `${nameAt(at)} must be ${holds === 'list' ? 'a list' : 'an object'}.`);
  for (const [key, each] of Object.entries(value as object))
    if (!key.startsWith('x-') || isObject(each)) checkShape(each, kind, at + pointerOf([key]), fail);
  return undefined;
}

const nameAt = (pointer: string): string => `\`${segmentsOf(pointer).at(-1) ?? 'the document'}\``;

const articleOf = (kind: string): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);
