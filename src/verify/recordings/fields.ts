import { isObject } from '../../openapi/is-object.ts';
import { UnreadableError } from './exchange.ts';

/** An object of a recording whose contents are not known. */
export type Fields = Readonly<Record<string, unknown>>;

/** @throws {UnreadableError} */
export function objectAt(parent: Fields, name: string): Fields {
  const value = parent[name];
  if (isObject(value)) return value;
  throw new UnreadableError(`its ${name} must be an object`);
}

/** The two halves of an entry. */
export function halvesOf(entry: unknown): { readonly request: Fields; readonly response: Fields } {
  if (!isObject(entry)) throw new UnreadableError('it must be an object');
  return { request: objectAt(entry, 'request'), response: objectAt(entry, 'response') };
}

export function methodOf({ method }: Fields): string {
  if (typeof method === 'string' && /^:?[a-z]+$/i.test(method)) return method.replace(':', '').toUpperCase();
  throw new UnreadableError('the method of its request must be a name');
}

/** Stands for the host where a recording keeps the path alone. */
export const unknownHost = 'http://recorded.invalid';

/** @param given the URL as recorded; a path is enough only if there is a base. */
export function urlOf(given: unknown, base?: string): URL {
  const url = typeof given === 'string' ? URL.parse(given, base) : null;
  if (url) return url;
  throw new UnreadableError('the URL of its request is not valid');
}

export function statusOf(status: unknown): number {
  const number = typeof status === 'string' && /^\d{3}$/.test(status) ? Number(status) : status;
  if (Number.isInteger(number)) return number as number;
  throw new UnreadableError('the status of its response must be a number');
}

/** The status of a response as a number, alone or in an object; some recorders have a line in words beside it. */
export const codeOf = ({ status, status_code: statusCode, code }: Fields): number =>
  statusOf(code ?? statusCode ?? (isObject(status) ? status['code'] : status));

/** Headers as an object of texts or lists of texts. Names become lower-case. Null stands for none. */
export function headersOf(headers: unknown): Record<string, string> {
  if (headers === null || headers === undefined) return {};
  if (!isObject(headers)) throw new UnreadableError('the headers of its response must be an object');
  return joined(Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
}

/** Headers as a list of names and values, as HAR has them. */
export function headersIn(list: unknown): Record<string, string> {
  if (!Array.isArray(list)) throw new UnreadableError('the headers of its response must be a list');
  return joined(list.map((one) => (isObject(one) ? [one['name'], one['value']] : [])));
}

/** Headers as names and values. Values of the same name are joined. */
export function joined(pairs: readonly (readonly unknown[])[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of pairs) {
    if (typeof name !== 'string' || !['string', 'number', 'boolean'].includes(typeof value))
      throw new UnreadableError('the headers of its response must have names and values');
    const key = name.toLowerCase();
    headers[key] = key in headers ? `${headers[key]}, ${String(value)}` : String(value);
  }
  return headers;
}
