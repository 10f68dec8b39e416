import { isObject, listOf as listIn, objectOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Group } from '../../call.ts';
import { listOf, pageOf } from '../../resource.ts';
import { pagingOnly } from '../projects/within.ts';
import { auditLogKind as kind } from './kinds.ts';

export const group: Group = {
  listAuditLogs: (call) =>
    json(
      listOf(
        call,
        pageOf(pagingOnly(call), kind, { kind: kind.kind }, (entry) => isAsked(call, entry)),
        ({ object }) => object,
      ),
    ),
};

/** An entry must fit all filters, and one value of each. No event here is one of a tenant. */
function isAsked({ query }: Call, entry: Json): boolean {
  const isOneOf = (filter: string, values: readonly unknown[]): boolean => {
    const wanted = query[filter];
    return wanted === undefined || listIn(wanted).some((one) => values.includes(one));
  };
  const { id: key, user } = objectOf(objectOf(entry['actor'])['api_key']);
  return (
    query['tenant_only'] !== true &&
    isWithin(query['effective_at'], Number(entry['effective_at'])) &&
    isOneOf('event_types[]', [entry['type']]) &&
    isOneOf('project_ids[]', [objectOf(entry['project'])['id']]) &&
    isOneOf('actor_ids[]', [key, objectOf(user)['id']]) &&
    isOneOf('actor_emails[]', [objectOf(user)['email']]) &&
    isOneOf('resource_ids[]', resourcesOf(objectOf(entry[String(entry['type'])])))
  );
}

function isWithin(range: unknown, at: number): boolean {
  if (!isObject(range)) return true;
  const bound = (name: string, otherwise: number): number =>
    range[name] === undefined ? otherwise : Number(range[name]);
  return (
    at > bound('gt', -Infinity) &&
    at >= bound('gte', -Infinity) &&
    at < bound('lt', Infinity) &&
    at <= bound('lte', Infinity)
  );
}

/** The ids of what an event is about. */
const resourcesOf = ({ id, certificates }: Json): readonly unknown[] => [
  id,
  ...listIn(certificates).map((one) => objectOf(one)['id']),
];
