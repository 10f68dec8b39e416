import type { Json } from '../accumulate/json.ts';
import { json, type Call, type Reply } from './call.ts';
import { badRequest } from './errors.ts';
import { listOf, pageRequest } from './resource.ts';

/**
 * One page of objects that are worked out and not stored, as the query asks for it.
 *
 * @param objects in the order of the list.
 */
export function pageOfList(call: Call, objects: readonly Json[]): Reply {
  const { after, limit } = pageRequest(call);
  const at = after === undefined ? -1 : objects.findIndex(({ id }) => id === after);
  if (after !== undefined && at < 0) throw badRequest(`No item with the id ${after} was ever in this list.`, 'after');
  const page = objects.slice(at + 1, at + 1 + limit);
  const items = page.map((object) => ({ object, hidden: {} }));
  return json(listOf(call, { items, hasMore: at + 1 + limit < objects.length }, ({ object }) => object));
}
