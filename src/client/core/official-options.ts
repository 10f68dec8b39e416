import type { Accepted } from './client.ts';
import { isAdminPath } from './credentials.ts';
import { OpenAIError } from './errors.ts';
import { isObject } from './json.ts';
import type { RequestParts } from './operation.ts';
import type { RequestOptions, SendOptions } from './options.ts';
import type { Outgoing } from './outgoing.ts';
import { checkPath } from './path.ts';
import { callOptions, notAnOption } from './request-options.ts';
import type { Sender } from './send.ts';

/** The names of the settings of a request, as the methods take them. */
export const requestOptions: readonly string[] = [...callOptions, 'path' satisfies keyof RequestOptions];

/** Settings of helpers, which take them out of the options that they pass on, or do not. */
const known: ReadonlySet<string> = new Set([
  ...requestOptions,
  'fetch',
  'middleware',
  'pollIntervalMs',
  'maxWaitMs',
  'maxConcurrency',
]);

/**
 * Refuses what would be ignored. Libraries pass all settings that they have: those of this client and fields of the body
 * are nothing new, and beside such fields a name that is not known is told in the log instead.
 *
 * @throws {OpenAIError} that names the option.
 */
export function checkNames(given: SendOptions, { _options, _log }: Sender, body: unknown): void {
  const isNew = ([name, value]: [string, unknown]): boolean =>
    !known.has(name) && !isContained(value ?? undefined, _options[name as never] ?? undefined);
  const unknown = Object.entries(given).filter(isNew);
  const lost = unknown.map(([name]) => name).filter((name) => !isObject(body) || !(name in body));
  if (lost.length === 0) return;
  if (lost.length === unknown.length) throw new OpenAIError(notAnOption(lost));
  _log('warn', () => [notAnOption(lost)]);
}

/** Whether a value is another one, or its members are among those of the other, whatever the case of their names. */
function isContained(value: unknown, own: unknown): boolean {
  if (value === undefined || value === own) return true;
  if (!isObject(value) || !isObject(own)) return false;
  const members = new Map(Object.entries(own).map(([name, member]) => [name.toLowerCase(), member]));
  return Object.entries(value).every(([name, member]) => members.get(name.toLowerCase()) === member);
}

/** The request with the path of its options. It keeps its query. */
export function redirected(outgoing: Outgoing, parts: RequestParts, path: string | undefined): Accepted {
  if (path === undefined) return { outgoing, parts };
  const { url, search = url?.split('?')[1], query, body } = parts;
  return {
    outgoing: { ...outgoing, path: checkPath(path), admin: isAdminPath(path) },
    parts: { path, query, body, ...(search !== undefined && { search }) },
  };
}
