/** One rate limit. Members that the server does not send are undefined. */
export interface RateLimit {
  /** Amount allowed per window. */
  readonly limit: number | undefined;
  /** Amount remaining in the window. */
  readonly remaining: number | undefined;
  /** Milliseconds until the window resets. */
  readonly resetMs: number | undefined;
}

/** Rate limits from the `x-ratelimit-*` headers. */
export interface RateLimits {
  /** Of requests, from `x-ratelimit-*-requests`. */
  readonly requests: RateLimit;
  /** Of tokens, from `x-ratelimit-*-tokens`. */
  readonly tokens: RateLimit;
}

/** Reads the `x-ratelimit-*` headers. Returns undefined if there are none. Negative numbers are ignored. */
export function parseRateLimits(headers: Headers): RateLimits | undefined {
  const limits = { requests: limitOf(headers, 'requests'), tokens: limitOf(headers, 'tokens') };
  // JSON leaves out what is undefined.
  return /\d/.test(JSON.stringify(limits)) ? limits : undefined;
}

function limitOf(headers: Headers, kind: keyof RateLimits): RateLimit {
  const told = (what: string): string => headers.get(`x-ratelimit-${what}-${kind}`) ?? '';
  return { limit: countOf(told('limit')), remaining: countOf(told('remaining')), resetMs: durationOf(told('reset')) };
}

const countOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

const milliseconds: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/**
 * Parses `6m0s`, `1.5s` or `12ms` to milliseconds; a number without a unit is seconds. Returns undefined for anything
 * else.
 */
export function durationOf(text: string | null): number | undefined {
  if (!text || !/^(\d+(\.\d+)?(ms|[dhms]))+$|^\d+(\.\d+)?$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])?/g)];
  return Math.round(parts.reduce((sum, [, count, unit]) => sum + Number(count) * (milliseconds[unit ?? 's'] ?? 0), 0));
}
