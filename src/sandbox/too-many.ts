import { ApiError } from './errors.ts';
import { organizationId } from './organization.ts';

/** A bucket that has no room for a call. */
export interface Full {
  readonly kind: 'requests' | 'tokens' | 'daily';
  readonly limit: number;
  readonly used: number;
  readonly asked: number;
  /** In which it fills, in milliseconds. */
  readonly period: number;
}

const names = { requests: 'requests per min (RPM)', tokens: 'tokens per min (TPM)', daily: 'requests per day (RPD)' };

/** Milliseconds until it has room: up to the next whole one, so that a retry then succeeds. Infinite if it never has. */
const waitOf = ({ limit, used, asked, period }: Full): number =>
  asked > limit ? Infinity : Math.ceil((used + asked - limit) * (period / limit));

/** The refusal of a call that is over limits. It tells of the one that has room last. */
export function tooMany(model: string, told: Readonly<Record<string, string>>, full: readonly Full[]): ApiError {
  const wait = Math.max(...full.map(waitOf));
  const { kind, limit, used, asked } = full.find((one) => waitOf(one) === wait) as Full;
  const advice = wait === Infinity ? 'No retry of it can succeed.' : `Try again in ${wait / 1000}s.`;
  return new ApiError(
    429,
    `Rate limit reached for ${model} in organization ${organizationId} on ${names[kind]}: Limit ${limit}, Used ${Math.floor(used)}, Requested ${asked}. ${advice}`,
    {
      type: kind === 'tokens' ? 'tokens' : 'requests',
      code: 'rate_limit_exceeded',
      headers: {
        ...told,
        ...(wait === Infinity
          ? { 'x-should-retry': 'false' }
          : { 'retry-after': String(Math.ceil(wait / 1000)), 'retry-after-ms': String(wait) }),
      },
    },
  );
}
