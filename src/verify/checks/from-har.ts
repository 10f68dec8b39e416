import type { Case } from '../model/case.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Answer, Ended } from '../model/answer.ts';

interface Pair {
  readonly name: string;
  readonly value: string;
}

/** The parts of HAR 1.2 that are used. */
export interface HarEntry {
  readonly request: { readonly method: string; readonly url: string };
  readonly response: {
    readonly status: number;
    readonly headers: readonly Pair[];
    readonly content: { readonly text?: string; readonly encoding?: string; readonly size?: number };
    /** Not part of HAR: how the body ended, if concord recorded it and it was incomplete. */
    readonly _ended?: Ended;
  };
}

/** Why an entry cannot be read, or undefined if it can. Recorders differ, and files are edited by hand. */
export function faultOfEntry(entry: unknown): string | undefined {
  const { request, response } = objectOf(entry);
  const { method, url } = objectOf(request);
  const { status, headers, content, _ended } = objectOf(response);
  if (typeof method !== 'string' || typeof url !== 'string') return 'it must have request.method and request.url';
  if (typeof status !== 'number') return 'response.status must be a number';
  if (!Array.isArray(headers) || !headers.every(isPair)) return 'response.headers must be a list of names and values';
  const { text, encoding } = objectOf(content);
  if (typeof content !== 'object' || content === null) return 'response.content must be an object';
  if (![text, encoding, _ended].every((one) => one === undefined || typeof one === 'string'))
    return 'response.content must contain strings';
  return undefined;
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const isPair = (value: unknown): boolean =>
  typeof objectOf(value)['name'] === 'string' && typeof objectOf(value)['value'] === 'string';

export interface Recorded {
  readonly subject: Case;
  readonly answer: Answer;
}

/**
 * A recorded exchange as a case and its response. Undefined if the contract does not have the route, or the response
 * was not recorded: browsers omit responses that never arrived, and can omit bodies.
 */
export function recordedExchange(
  document: OpenApiDocument,
  { request, response }: HarEntry,
  index: number,
): Recorded | undefined {
  const { pathname } = URL.parse(request.url) ?? {};
  const { size = 0 } = response.content;
  if (pathname === undefined || response.status === 0 || (response.content.text === undefined && size > 0))
    return undefined;
  const resolved = operationFor(document, request.method, pathname);
  if (!resolved) return undefined;
  const { operation, pointer, path } = resolved;
  const { _ended = 'whole', content } = response;
  const { text = '', encoding } = content;
  return {
    subject: {
      id: `entry ${index + 1} ${request.method} ${pathname}`,
      phase: 'examples',
      operator: 'recorded',
      operationId: operation.operationId,
      group: operation.tags[0] ?? '',
      request: { method: request.method, template: path, path: {}, query: [], headers: {}, credentials: 'none' },
      expect: { kind: 'any' },
      provenance: pointer,
    },
    answer: {
      status: response.status,
      headers: Object.fromEntries(response.headers.map(({ name, value }) => [name.toLowerCase(), value])),
      body: Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8'),
      ended: _ended,
    },
  };
}

/** Any prefix before the path of the contract is ignored. Literal segments take precedence over parameters. */
function operationFor(document: OpenApiDocument, method: string, pathname: string): ResolvedOperation | undefined {
  const fitting = operationsOf(document).filter(
    (resolved) => resolved.method === method.toLowerCase() && patternOf(resolved.path).test(pathname),
  );
  return fitting.sort((a, b) => segments(b.path) - segments(a.path) || parameters(a.path) - parameters(b.path))[0];
}

const patternOf = (path: string): RegExp =>
  new RegExp(`${path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);

const segments = (path: string): number => path.split('/').length;
const parameters = (path: string): number => path.split('{').length;
