import type { Target } from './target.ts';

/** The environment variables that name a live server. */
export interface LiveSettings {
  readonly url: string;
  readonly apiKey?: string | undefined;
  readonly adminKey?: string | undefined;
  /** Whether requests that change something may leave this machine. On loopback they always may. */
  readonly allowWrites: boolean;
}

/** @throws {TypeError} when the address is no http(s) URL. */
export function liveTarget({ url, apiKey, adminKey, allowWrites }: LiveSettings): Target {
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) throw new TypeError(`"${url}" is no http or https address.`);
  return {
    name: parsed.host,
    baseUrl: url.replace(/\/+$/, ''),
    keys: { apiKey: apiKey ?? '', adminKey: adminKey ?? '' },
    stateful: true,
    notServed: [],
    known: [],
    allowsWrites: allowWrites || isLoopback(parsed.hostname),
    timeout: 60_000,
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(\.\d+){3}$/.test(hostname);
