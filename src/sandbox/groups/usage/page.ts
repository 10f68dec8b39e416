import { json, type Call, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { bucketsIn, widths, type Bucket, type Width } from './buckets.ts';

/** How many buckets a page has unless the caller says otherwise, and at most. */
export type Sizes = Readonly<Record<Width, readonly [usual: number, most: number]>>;

/** Answers a page of buckets, each with the results that it has. */
export function pageOfBuckets(call: Call, sizes: Sizes, resultsIn: (bucket: Bucket) => readonly object[]): Reply {
  const { query, world } = call;
  const width = String(query['bucket_width'] ?? '1d') as Width;
  const start = query['page'] === undefined ? Number(query['start_time']) : startIn(String(query['page']));
  // The second that runs is part of the range, so that a call is seen at once.
  const end = Number(query['end_time'] ?? world.clock.seconds() + 1);
  const { buckets, next } = bucketsIn({ start, end }, width, limitOf(call, width, sizes));
  return json({
    object: 'page',
    data: buckets.map((bucket) => ({
      object: 'bucket',
      start_time: bucket.start,
      end_time: bucket.end,
      results: resultsIn(bucket),
    })),
    has_more: next !== undefined,
    next_page: next === undefined ? null : tokenOf(next),
  });
}

/** @throws {ApiError} 400 for more buckets than a page can have. */
function limitOf({ query }: Call, width: Width, sizes: Sizes): number {
  const [usual, most] = sizes[width];
  const limit = Number(query['limit'] ?? usual);
  if (limit <= most) return limit;
  throw badRequest(
    `'limit' must be at most ${most} for buckets of ${width}, got ${limit}.`,
    'limit',
    'integer_above_max_value',
  );
}

/** Where the page begins, in a form that callers do not take apart. */
const tokenOf = (start: number): string => `page_${Buffer.from(String(start)).toString('base64url')}`;

function startIn(page: string): number {
  const text = Buffer.from(page.replace(/^page_/, ''), 'base64url').toString();
  if (/^\d{1,12}$/.test(text) && tokenOf(Number(text)) === page) return Number(text);
  throw badRequest(`'page' is not the 'next_page' of an earlier page: ${page}.`, 'page', 'invalid_value');
}

/** The midnight of UTC before a time. */
export const midnightBefore = (seconds: number): number => Math.floor(seconds / widths['1d']) * widths['1d'];
