import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fromRoot } from '../../lib/paths.ts';
import { imagesIn } from '../text/blocks.ts';
import type { Guide } from './site.ts';

/** An image of a text. Pages state its size, so that nothing moves when it arrives. */
export interface SiteImage {
  /** Relative to the root of the site. */
  readonly address: string;
  readonly content: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The image that a text shows by a path to a PNG file; undefined if there is none. */
export function imageOf({ file }: Pick<Guide, 'file'>, path: string): SiteImage | undefined {
  const source = fromRoot(join(dirname(file), path));
  if (path.includes(':') || !path.endsWith('.png') || !existsSync(source)) return undefined;
  const content = readFileSync(source);
  // The header of a PNG file is always the first chunk.
  return {
    address: `images/${basename(path)}`,
    content,
    width: content.readUInt32BE(16),
    height: content.readUInt32BE(20),
  };
}

/** All images that texts show, by their address. */
export const imagesOf = (guides: readonly Guide[]): ReadonlyMap<string, Uint8Array> =>
  new Map(
    guides
      .flatMap((guide) => imagesIn(guide.text).map(({ path }) => imageOf(guide, path)))
      .flatMap((image) => (image ? [[image.address, image.content] as const] : [])),
  );
