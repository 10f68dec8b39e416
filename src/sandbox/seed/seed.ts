import { listOf, objectOf, type Json } from '../../accumulate/json.ts';
import { organization } from '../organization.ts';
import { addPassages, removePassages, type StoreOfPassages } from '../groups/vector-stores/passages.ts';
import type { Contents } from '../store/contents.ts';
import type { Objects } from '../store/objects.ts';
import type { World } from '../world.ts';
import { seedKinds } from './kinds.ts';

/**
 * An object of the API, with the members that it has there. A file has its text in `content`, a
 * file of a store its chunks, a conversation what was
 * said in `items`, a stored completion its `messages`, a response its `input_items`, a fine-tuning job its `events` and
 * `checkpoints`, a batch of a store the ids of its `files`. What belongs to a project of the organization names it in
 * `project_id`.
 */
export type SeedObject = Json & { readonly object: string; readonly id: string };

/** @throws {TypeError} for an object that has no place of its own. */
export function plant(
  seed: readonly SeedObject[],
  world: Pick<World, 'objects' | 'contents' | 'database'>,
  home: string,
): void {
  for (const one of seed) {
    const found = seedKinds[one.object];
    if (!found || typeof one.id !== 'string')
      throw new TypeError(
        `A seed needs \`id\` and one of the kinds ${Object.keys(seedKinds).join(', ')}, got ${one.object}.`,
      );
    const { kind, parent, added = [], hidden, isOfOrganization } = found;
    const owner = parent === undefined ? undefined : one[parent];
    if (parent !== undefined && typeof owner !== 'string')
      throw new TypeError(`A seed of the kind ${one.object} needs \`${parent}\`, and ${one.id} has none.`);
    const object = Object.fromEntries(Object.entries(one).filter(([name]) => !added.includes(name)));
    const objects = world.objects(isOfOrganization ? organization : home);
    const place = { kind: kind.kind, ...(parent !== undefined && { parent: String(owner) }) };
    objects.put(place, one.id, { object, hidden: hidden?.(one) ?? {} }, createdAt(one));
    plantMessages(one, objects);
    if (one.object === 'file') plantContent(one, objects, world.contents(home));
    if (one.object === 'vector_store.file') plantPassages(one, { database: world.database, project: home });
  }
}

const createdAt = (one: Json): number => Number(one['created_at'] ?? one['created'] ?? one['added_at'] ?? 0);

function plantMessages(one: SeedObject, objects: Objects): void {
  for (const message of listOf(one['messages']).map(objectOf)) {
    const place = { kind: 'chat message', parent: one.id };
    objects.put(place, String(message['id']), { object: message, hidden: {} }, createdAt(one));
  }
}

/** The size of a file is that of its text. */
function plantContent({ content, ...file }: SeedObject, objects: Objects, contents: Contents): void {
  const bytes = Buffer.from(String(content ?? ''));
  const { id } = file as SeedObject;
  if (typeof file['bytes'] === 'number')
    objects.put({ kind: 'file' }, id, { object: { ...file, bytes: bytes.length }, hidden: {} });
  contents.remove(id);
  contents.add(id, 0, bytes);
}

/** Passages are in the form in which the API shows the content of a file. */
function plantPassages(
  { id, vector_store_id: store, content }: SeedObject,
  where: Omit<StoreOfPassages, 'store'>,
): void {
  const texts = listOf(content).map((part) => String(objectOf(part)['text']));
  const place = { ...where, store: String(store) };
  removePassages(place, id);
  addPassages(place, id, texts);
}

/** All objects of a project that stand by themselves, in the form of a seed. */
export const harvest = (objects: Objects, contents: Contents): readonly SeedObject[] =>
  Object.values(seedKinds)
    .filter(({ parent, isOfOrganization }) => parent === undefined && !isOfOrganization)
    .flatMap(({ kind }) =>
      objects.all({ kind: kind.kind }).map(({ object, hidden }) => ({
        ...(object as SeedObject),
        ...(hidden['items'] !== undefined && { items: hidden['items'] }),
        ...(object['object'] === 'file' && {
          content: Buffer.concat([...contents.read(String(object['id']))]).toString(),
        }),
      })),
    );
