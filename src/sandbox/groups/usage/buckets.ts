/** A range of time in Unix seconds, without its end. */
export interface Bucket {
  readonly start: number;
  readonly end: number;
}

export interface Buckets {
  readonly buckets: readonly Bucket[];
  /** The start of the first bucket that does not fit on the page. Undefined if all do. */
  readonly next: number | undefined;
}

export const widths = { '1m': 60, '1h': 3600, '1d': 86_400 } as const;
export type Width = keyof typeof widths;

/**
 * One page of buckets that follow one another without a gap. All but the first start at a boundary of UTC, and the last
 * ends where the range does.
 */
export function bucketsIn({ start, end }: Bucket, width: Width, limit: number): Buckets {
  const buckets: Bucket[] = [];
  let at = start;
  while (at < end && buckets.length < limit) {
    const boundary = (Math.floor(at / widths[width]) + 1) * widths[width];
    const bucket = { start: at, end: Math.min(boundary, end) };
    buckets.push(bucket);
    at = bucket.end;
  }
  return { buckets, next: at < end ? at : undefined };
}
