import { isObject } from '../../openapi/is-object.ts';
import type { CaseRequest } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { effectOf, type Hit } from '../../openapi/effects.ts';
import { segmentsOf, valueAt } from '../../openapi/json-pointer.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { addressOf, parseBaseURL } from '../../wire/base-url.ts';
import { isPlainId } from '../../wire/path.ts';
import { routeOf, undoOperations, undoRequest } from './undo-request.ts';

/** One line of a ledger. `nr` connects the lines about one create. No line contains a key. */
export type Line =
  /** A create is about to be sent. */
  | { readonly baseUrl: string; readonly nr: string; readonly sent: string }
  /** It was refused or never sent. */
  | { readonly baseUrl: string; readonly nr: string; readonly refused: true }
  /** It succeeded, and this request undoes it. One line per created resource. */
  | { readonly baseUrl: string; readonly nr?: string; readonly request: CaseRequest; readonly done?: true }
  /** It succeeded, and no request undoes it. */
  | { readonly baseUrl: string; readonly nr: string; readonly stays: string; readonly told?: true }
  /** It answered something that existed before. */
  | { readonly baseUrl: string; readonly nr: string; readonly theirs: string; readonly told?: true };

/** A line that Concord would not have written. */
export class LineError extends Error {
  override name = 'LineError';
}

export type ReadLine = (value: unknown) => Line;

/**
 * A ledger is data: the request of a line comes from the contract alone, and only ids are taken from the line.
 *
 * @throws {LineError} from the returned function.
 */
export function createReadLine(document: OpenApiDocument): ReadLine {
  const undos = undoOperations(document);
  const names = new Set(operationsOf(document).map(({ operation }) => operation.operationId));
  return (value) => {
    if (!isObject(value)) throw new LineError('is not an object');
    const { baseUrl, nr, request, done } = value;
    const address = readAddress(baseUrl);
    if (request !== undefined) {
      const base = { baseUrl: address, request: readUndo(document, undos, request) };
      return { ...base, ...(typeof nr === 'string' && { nr }), ...(done === true && { done }) };
    }
    return readWords(names, address, value);
  };
}

/** A line that names an operation and says what became of it. */
function readWords(
  names: ReadonlySet<string>,
  baseUrl: string,
  { nr, sent, refused, stays, theirs, told }: Readonly<Record<string, unknown>>,
): Line {
  if (typeof nr !== 'string') throw new LineError('has neither a request nor a request number');
  if (refused === true) return { baseUrl, nr, refused };
  const named = stays ?? theirs ?? sent;
  if (typeof named !== 'string' || !names.has(named.split(':')[0] ?? '') || /\p{Cc}|.{500}/u.test(named))
    throw new LineError('does not name an operation of the contract');
  const about = { baseUrl, nr, ...(told === true && { told: true as const }) };
  if (stays !== undefined) return { ...about, stays: named };
  return theirs === undefined ? { baseUrl, nr, sent: named } : { ...about, theirs: named };
}

function readAddress(value: unknown): string {
  try {
    return addressOf(parseBaseURL(String(value)));
  } catch (error) {
    throw new LineError(`names no server: ${(error as Error).message}`);
  }
}

function readUndo(
  document: OpenApiDocument,
  undos: ReadonlyMap<string, ResolvedOperation>,
  value: unknown,
): CaseRequest {
  if (!isObject(value)) throw new LineError('has a request that is not an object');
  const { method, template, path, body } = value;
  const operation = undos.get(routeOf(String(method), String(template)));
  if (!operation) throw new LineError('has a request that is not an undo in the contract');
  const ids = isObject(path) ? path : {};
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  if (Object.keys(ids).sort().join() !== names.sort().join() || !Object.values(ids).every(isPlainId))
    throw new LineError(`has a request whose path does not name one resource: ${JSON.stringify(path)?.slice(0, 80)}`);
  const aim = { path: ids as Record<string, string>, body: readIds(operation, body) };
  const request = undoRequest(document, operation, aim);
  if (!isSame(request, value)) throw new LineError('has a request that differs from the contract');
  return request;
}

/** A body that contains only ids. */
function readIds(operation: ResolvedOperation, body: unknown): unknown {
  const hits = effectOf(operation.operation).leaves.filter((leaving): leaving is Hit => 'thing' in leaving);
  const pointer = hits.find(({ thing }) => thing.startsWith('/'))?.thing;
  if (pointer === undefined) return undefined;
  const ids = valueAt(parseJson(String(body)), pointer);
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every(isPlainId))
    throw new LineError('has a body that does not name resources');
  return segmentsOf(pointer).reduceRight<unknown>((inner, segment) => ({ [segment]: inner }), ids);
}

/** Headers may be omitted. The contract adds them. */
function isSame(request: CaseRequest, given: Readonly<Record<string, unknown>>): boolean {
  const { method, credentials, body, query = [], headers = {} } = given;
  const own = lowerCased(request.headers);
  return (
    request.method === method &&
    request.credentials === credentials &&
    JSON.stringify(query) === '[]' &&
    (body ?? undefined) === request.body &&
    isObject(headers) &&
    Object.entries(lowerCased(headers)).every(([name, content]) => own[name] === content)
  );
}

const lowerCased = (headers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
