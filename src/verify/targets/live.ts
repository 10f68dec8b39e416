import type { Limits, Target } from '../model/target.ts';
import { addressOf, parseBaseURL } from '../../wire/base-url.ts';

/** A live server as the user describes it. */
export interface LiveSettings {
  readonly url: string;
  readonly apiKey?: string | undefined;
  readonly adminKey?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Whether resources that can be deleted or ended may be created. Also required on loopback, because gateways and
   * tunnels run there.
   */
  readonly allowWrites: boolean;
  /** Whether permanent resources may be created. */
  readonly allowPermanent?: boolean;
  /** Whether models may be called on a server that is not on this machine. */
  readonly allowCosts?: boolean;
  readonly stateless?: boolean;
  readonly timeout?: number | undefined;
  readonly limits?: Limits;
  readonly tls?: Target['tls'];
  readonly ledger?: string | undefined;
  readonly record?: string | undefined;
}

/** @throws {TypeError} when the address is not a valid http(s) URL, or holds a user, a query or a fragment. */
export function liveTarget(settings: LiveSettings): Target {
  const { url, apiKey, adminKey, allowWrites, timeout = 30_000, limits = {}, ledger, record } = settings;
  const parsed = parseBaseURL(url);
  if (url.includes('?')) throw new TypeError(`${addressOf(parsed)} must not have a query.`);
  return {
    name: nameOf(parsed.hostname),
    baseUrl: addressOf(parsed),
    keys: { apiKey, adminKey },
    headers: settings.headers ?? {},
    stateful: !settings.stateless,
    strict: false,
    tellsKeysApart: adminKey !== undefined && adminKey !== apiKey,
    honoursPrefer: false,
    consent: {
      costs: settings.allowCosts === true || isLoopback(parsed.hostname),
      writes: allowWrites,
      permanent: settings.allowPermanent === true,
    },
    isDisposable: false,
    timeout,
    limits: budgetOf(limits),
    ...(settings.tls && { tls: settings.tls }),
    ledger,
    record,
  };
}

/** A name that depends on neither the port nor the notation of this machine. */
const nameOf = (hostname: string): string => (isLoopback(hostname) ? 'localhost' : hostname);

/** The default budget: the number of requests with costs, and the output tokens of each. */
export const usual = { requests: 500, outputTokens: 64 } as const;

function budgetOf({ maxRequests, maxOutputTokens, ...limits }: Limits): Limits {
  const maxCosting = limits.maxCosting ?? maxRequests ?? usual.requests;
  return { maxRequests, maxCosting, maxOutputTokens: maxOutputTokens ?? maxCosting * usual.outputTokens };
}

/** @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(\.\d+){3}$/.test(hostname);
