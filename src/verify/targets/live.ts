import type { Limits, Target } from '../model/target.ts';

/** How a person names a live server. */
export interface LiveSettings {
  readonly url: string;
  readonly apiKey?: string | undefined;
  readonly adminKey?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether requests that change something may leave this machine. On loopback they always may. */
  readonly allowWrites: boolean;
  readonly stateless?: boolean;
  readonly timeout?: number | undefined;
  readonly limits?: Limits;
  readonly ledger?: string | undefined;
  readonly record?: string | undefined;
}

/** @throws {TypeError} when the address is no http(s) URL, or holds a user or a query. */
export function liveTarget(settings: LiveSettings): Target {
  const { url, apiKey, adminKey, allowWrites, timeout = 30_000, limits = {}, ledger, record } = settings;
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw new TypeError(`"${url}" is no http or https address.`);
  if (parsed.username || parsed.password || parsed.search || parsed.hash)
    throw new TypeError(`The address ${parsed.origin}${parsed.pathname} must hold no user, query or fragment.`);
  return {
    name: parsed.host,
    baseUrl: url.replace(/\/+$/, ''),
    keys: { apiKey, adminKey },
    headers: settings.headers ?? {},
    stateful: !settings.stateless,
    strict: false,
    tellsKeysApart: adminKey !== undefined && adminKey !== apiKey,
    honoursPrefer: false,
    notServed: [],
    allowsWrites: allowWrites || isLoopback(parsed.hostname),
    timeout,
    limits,
    ledger,
    record,
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(\.\d+){3}$/.test(hostname);
