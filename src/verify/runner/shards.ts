import { readdirSync } from 'node:fs';
import { CannotRunError } from './options.ts';

/** The file name of a shard's results, such as `2-of-3.json`. */
export const partName = (shard: string): string => `${shard.replace('/', '-of-')}.json`;

/**
 * A merge without one of the shards would look like a complete run, so it is refused.
 *
 * @throws {CannotRunError} when a folder has no shard results, lacks some, or mixes two divisions.
 */
export function requireShards(folder: string): void {
  const names = namesIn(folder);
  const parts = names.flatMap((name) => {
    const [, part, whole] = /^(\d+)-of-(\d+)\.json$/.exec(name) ?? [];
    return part === undefined || whole === undefined ? [] : [{ part: Number(part), whole: Number(whole) }];
  });
  const wholes = new Set(parts.map(({ whole }) => whole));
  if (wholes.size > 1)
    throw new CannotRunError(
      `--merge ${folder}: the results are of different runs, of ${[...wholes].join(' and ')} shards.`,
    );
  for (const whole of wholes) {
    const missing = Array.from({ length: whole }, (_, index) => index + 1).filter(
      (part) => !parts.some((one) => one.part === part),
    );
    if (missing.length > 0)
      throw new CannotRunError(
        `--merge ${folder}: the results of shard ${missing.join(', ')} of ${whole} are missing.`,
      );
  }
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    if (names.length > 0) return names;
  } catch (error) {
    throw new CannotRunError(`--merge ${folder} cannot be read: ${(error as Error).message}`);
  }
  throw new CannotRunError(`--merge ${folder}: no results of shards are in it. Run the shards first, with --shard.`);
}
