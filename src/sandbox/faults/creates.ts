import { isObject, listOf } from '../../accumulate/json.ts';
import { json, type Call, type Reply } from '../call.ts';
import { handlerOf } from '../groups/index.ts';
import { addressOf } from './address.ts';

/** A create makes something under the address of a collection. */
const isCreate = ({ operation }: Call): boolean => operation.method === 'post' && !operation.path.endsWith('}');

/** The oldest object of the collection as the answer of a create, which then makes nothing. Undefined if there is none. */
export async function oldestInstead(call: Call): Promise<Reply | undefined> {
  if (!isCreate(call)) return undefined;
  const list = call.world.contract.find('GET', addressOf(call));
  const handler = list && (await handlerOf(list.resolved));
  if (!list || !handler) return undefined;
  const reply = await handler({ ...call, operation: list.resolved, query: { order: 'asc', limit: 1 }, body: {} });
  const [oldest] = reply.kind === 'json' && isObject(reply.body) ? listOf(reply.body['data']) : [];
  return oldest === undefined ? undefined : json(oldest);
}
