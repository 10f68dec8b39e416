/** One allowance, as far as the server states it. */
export interface RateLimit {
  /** How much one window allows. */
  readonly limit: number | undefined;
  /** How much of it is left. */
  readonly remaining: number | undefined;
  /** Milliseconds until the window is full again. */
  readonly resetMs: number | undefined;
}

/** What a server says about its rate limits, by the `x-ratelimit-*` headers. */
export interface RateLimits {
  /** Of requests, by `x-ratelimit-*-requests`. */
  readonly requests: RateLimit;
  /** Of tokens, by `x-ratelimit-*-tokens`. */
  readonly tokens: RateLimit;
}

/** Reads the `x-ratelimit-*` headers; undefined where there is none. Negative numbers count as not stated. */
export function parseRateLimits(headers: Headers): RateLimits | undefined {
  const limits = { requests: limitOf(headers, 'requests'), tokens: limitOf(headers, 'tokens') };
  const isStated = Object.values(limits).some((limit) => Object.values(limit).some((value) => value !== undefined));
  return isStated ? limits : undefined;
}

function limitOf(headers: Headers, kind: keyof RateLimits): RateLimit {
  const told = (what: string): string => headers.get(`x-ratelimit-${what}-${kind}`) ?? '';
  return { limit: countOf(told('limit')), remaining: countOf(told('remaining')), resetMs: durationOf(told('reset')) };
}

const countOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

const milliseconds: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** `6m0s`, `1.5s`, `12ms` in milliseconds; a bare number counts seconds. Undefined for anything else. */
export function durationOf(text: string | null): number | undefined {
  if (!text || !/^(\d+(\.\d+)?(ms|[dhms]))+$|^\d+(\.\d+)?$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])?/g)];
  return Math.round(parts.reduce((sum, [, count, unit]) => sum + Number(count) * (milliseconds[unit ?? 's'] ?? 0), 0));
}
