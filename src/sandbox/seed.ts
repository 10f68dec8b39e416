import type { Json } from '../accumulate/json.ts';
import { seedKinds } from './kinds.ts';
import type { Contents } from './store/contents.ts';
import type { Objects } from './store/objects.ts';

/**
 * An object of the API, with the members that it has there. A file has its text in `content`, a conversation what was
 * said in `items`.
 */
export type SeedObject = Json & { readonly object: string; readonly id: string };

/** @throws {TypeError} for an object that has no place of its own. */
export function plant(seed: readonly SeedObject[], objects: Objects, contents: Contents): void {
  for (const { content, items, ...object } of seed) {
    const kind = seedKinds[object.object];
    if (!kind || typeof object.id !== 'string')
      throw new TypeError(
        `A seed needs \`id\` and one of the kinds ${Object.keys(seedKinds).join(', ')}, got ${object.object}.`,
      );
    const created = Number(object['created_at'] ?? object['created'] ?? 0);
    objects.put({ kind: kind.kind }, object.id, { object, hidden: items === undefined ? {} : { items } }, created);
    if (object.object === 'file') {
      contents.remove(object.id);
      contents.add(object.id, 0, Buffer.from(String(content ?? '')));
    }
  }
}

/** All objects of a project that a seed can have, in that form. */
export const harvest = (objects: Objects, contents: Contents): readonly SeedObject[] =>
  Object.values(seedKinds).flatMap((kind) =>
    objects.all({ kind: kind.kind }).map(({ object, hidden }) => ({
      ...(object as SeedObject),
      ...(hidden['items'] !== undefined && { items: hidden['items'] }),
      ...(object['object'] === 'file' && {
        content: Buffer.concat([...contents.read(String(object['id']))]).toString(),
      }),
    })),
  );
