import { CannotRunError } from './options.ts';

/** One of several runs that share the cases of a plan. Both numbers start at 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** @param text such as `2/3`. */
export function parseShard(text: string): Shard {
  const [part = 0, of = 0] = text.split('/').map(Number);
  return { part, of };
}

/** A case belongs to a shard by its place in the plan. Without shards, to the only run there is. */
export const isIn = (shard: Shard | undefined, place: number): boolean =>
  shard === undefined || place % shard.of === shard.part - 1;

/** @throws {CannotRunError} when the shard has no case: it would look like a pass. */
export function requireCases({ part, of }: Shard, cases: number): void {
  if (part <= cases) return;
  throw new CannotRunError(
    `--shard ${part}/${of} has no case: the plan has ${cases}. Use ${cases === 1 ? 'no shards' : `at most ${cases} shards`}.`,
  );
}

/** The file name of a shard's results, such as `2-of-3.json`. */
export const partName = (shard: string): string => `${shard.replace('/', '-of-')}.json`;
