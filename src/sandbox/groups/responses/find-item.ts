import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { responseKind } from '../../kinds.ts';
import { chainOf } from './ids.ts';

/** Finds an item that a request refers to. */
export type FindItem = (id: string) => Json | undefined;

/** Items of the turns before, and those of any response that is stored: clients refer to them without naming it. */
export const itemFinder =
  (call: Call, history: readonly Json[]): FindItem =>
  (id) =>
    history.find((item) => item['id'] === id) ?? storedItem(call, id);

/** Ids of items begin like those of the responses of their chain, which are few. */
function storedItem({ objects, world, project }: Call, id: string): Json | undefined {
  const place = { kind: responseKind.kind };
  const start = `resp_${chainOf(id)}`;
  const rows = world.database.all(
    'SELECT id FROM objects WHERE project = ? AND kind = ? AND parent = ? AND id BETWEEN ? AND ?',
    project,
    place.kind,
    '',
    start,
    `${start}~`,
  );
  return rows
    .map((row) => objects.get(place, String(row['id'])))
    .flatMap((kept) => [...listOf(kept?.hidden['input']), ...listOf(kept?.object['output'])])
    .map(objectOf)
    .find((item) => item['id'] === id);
}
