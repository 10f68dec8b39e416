import type { Clock } from './clock.ts';

/** What a model may be asked per minute. */
export interface Limit {
  readonly requests: number;
  readonly tokens: number;
}

export interface Limits {
  /** The limit of the organization, which is that of each project unless it was changed. */
  readonly usual: Limit;
  /** Counts a call, and returns the `x-ratelimit-*` headers that tell of it. */
  spend(project: string, model: string, tokens: number): Readonly<Record<string, string>>;
  /** @param project if absent, all projects. */
  reset(project?: string): void;
}

interface Bucket {
  at: number;
  requests: number;
  tokens: number;
}

const minute = 60_000;

/** Buckets that fill continuously. They are told, and not enforced. */
export function createLimits(clock: Clock, limit: Limit): Limits {
  const buckets = new Map<string, Bucket>();

  const refill = (key: string): Bucket => {
    const bucket = buckets.get(key) ?? { at: clock.now(), requests: 0, tokens: 0 };
    const share = (clock.now() - bucket.at) / minute;
    bucket.requests = Math.max(0, bucket.requests - share * limit.requests);
    bucket.tokens = Math.max(0, bucket.tokens - share * limit.tokens);
    bucket.at = clock.now();
    buckets.set(key, bucket);
    return bucket;
  };

  return {
    usual: limit,
    spend: (project, model, tokens) => {
      const used = refill(`${project} ${model}`);
      used.requests = Math.min(limit.requests, used.requests + 1);
      used.tokens = Math.min(limit.tokens, used.tokens + tokens);
      return {
        ...told('requests', limit.requests, used.requests),
        ...told('tokens', limit.tokens, used.tokens),
      };
    },
    reset: (project) => {
      for (const key of buckets.keys()) if (project === undefined || key.startsWith(`${project} `)) buckets.delete(key);
    },
  };
}

const told = (what: string, limit: number, used: number): Record<string, string> => ({
  [`x-ratelimit-limit-${what}`]: String(limit),
  [`x-ratelimit-remaining-${what}`]: String(Math.floor(limit - used)),
  [`x-ratelimit-reset-${what}`]: duration(Math.floor((minute * used) / limit)),
});

/** Milliseconds in the notation of Go: `6ms`, `1.182s`, `6m0s`. */
export function duration(ms: number): string {
  if (ms < 1) return '0s';
  if (ms < 1000) return `${ms}ms`;
  const [hours, minutes] = [Math.floor(ms / 3_600_000), Math.floor((ms % 3_600_000) / minute)];
  const seconds = `${(ms % minute) / 1000}s`;
  if (hours > 0) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}
