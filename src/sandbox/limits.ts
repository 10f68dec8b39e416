import type { Caller } from './caller.ts';
import type { Clock } from './clock.ts';
import { tooMany } from './too-many.ts';

/** What a model may be asked. */
export interface Limit {
  /** Per minute. */
  readonly requests: number;
  /** Per minute. */
  readonly tokens: number;
  /** Requests per day. Default: no limit. */
  readonly daily?: number | undefined;
}

/** Whose limits a call counts for. */
export type Spender = Pick<Caller, 'project' | 'projectId'>;

export interface Limits {
  /** The limit of the organization, which is that of each project unless it was changed. */
  readonly usual: Limit;
  /**
   * Counts a call, and returns the `x-ratelimit-*` headers that tell of it.
   *
   * @throws {ApiError} 429 if it is over a limit that is enforced. It is not counted then.
   */
  spend(caller: Spender, model: string, tokens: number): Readonly<Record<string, string>>;
  /** @param project if absent, all projects. */
  reset(project?: string): void;
}

export interface LimitOptions {
  /** Whether the usual limit is enforced. Default: it is only told. */
  readonly isEnforced?: boolean;
  /** What the limit of a project has set for a model. It is enforced. Undefined if there is none. */
  readonly own?: (caller: Spender, model: string) => Partial<Limit> | undefined;
}

/** What was spent of each bucket. */
type Spent = Record<keyof Limit, number>;

const [minute, day] = [60_000, 86_400_000];

const lengths: Readonly<Record<keyof Limit, number>> = { requests: minute, tokens: minute, daily: day };

/** Buckets that fill continuously, as those do of which the headers of the API tell. */
export function createLimits(clock: Clock, usual: Limit, options: LimitOptions = {}): Limits {
  const { isEnforced = false, own = () => undefined } = options;
  const buckets = new Map<string, Bucket>();
  const refilled = (key: string, limit: Limit): Spent => {
    const bucket = buckets.get(key) ?? { at: clock.now(), spent: { requests: 0, tokens: 0, daily: 0 } };
    buckets.set(key, bucket);
    return refill(bucket, limit, clock.now());
  };

  return {
    usual,
    spend: (caller, asked, tokens) => {
      const model = limitedAs(asked);
      const changed = own(caller, model);
      const limit = { ...usual, ...changed };
      const spent = refilled(`${caller.project} ${model}`, limit);
      const costs: Spent = { requests: 1, tokens, daily: 1 };
      const full = kinds
        .filter((kind) => spent[kind] + costs[kind] > (limit[kind] ?? Infinity) + rounding)
        .map((kind) => ({
          kind,
          limit: limit[kind] ?? 0,
          used: spent[kind],
          asked: costs[kind],
          period: lengths[kind],
        }));
      if (full.length > 0 && (isEnforced || changed)) throw tooMany(model, headersOf(limit, spent), full);
      for (const kind of kinds) spent[kind] = Math.min(limit[kind] ?? Infinity, spent[kind] + costs[kind]);
      return headersOf(limit, spent);
    },
    reset: (project) => {
      for (const key of buckets.keys()) if (project === undefined || key.startsWith(`${project} `)) buckets.delete(key);
    },
  };
}

interface Bucket {
  at: number;
  readonly spent: Spent;
}

function refill(bucket: Bucket, limit: Limit, now: number): Spent {
  for (const kind of kinds) {
    // A limit that was lowered is full at most, and one that does not exist counts nothing.
    const { [kind]: most = 0 } = limit;
    const freed = ((now - bucket.at) / lengths[kind]) * most;
    bucket.spent[kind] = Math.max(0, Math.min(most, bucket.spent[kind]) - freed);
  }
  bucket.at = now;
  return bucket.spent;
}

const kinds = ['requests', 'tokens', 'daily'] as const;

/** What shares of a bucket may be off by. */
const rounding = 1e-6;

/** The model that a limit is of: snapshots share that of their alias, and tuned models that of their base. */
export const limitedAs = (model: string): string =>
  (model.startsWith('ft:') ? (model.split(':')[1] ?? model) : model).replace(/-\d{4}-\d{2}-\d{2}$/, '');

const headersOf = (limit: Limit, spent: Spent): Readonly<Record<string, string>> => ({
  ...told('requests', limit.requests, spent.requests),
  ...told('tokens', limit.tokens, spent.tokens),
});

const told = (what: string, limit: number, used: number): Record<string, string> => ({
  [`x-ratelimit-limit-${what}`]: String(limit),
  [`x-ratelimit-remaining-${what}`]: String(Math.max(0, Math.floor(limit - used))),
  [`x-ratelimit-reset-${what}`]: duration(limit === 0 ? minute : Math.floor((minute * used) / limit)),
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
