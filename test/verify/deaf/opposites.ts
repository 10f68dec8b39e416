import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AskedRequest, Condition, Count, Relation } from '../../../src/relations/terms/model.ts';
import { changedAt, pathOf, valuesAt, type Change } from './change.ts';
import { dataOf, type Edit } from './told.ts';

// What relations say, turned round. Nothing here is shared with the code that judges.

/** The edit that makes an answer break a relation, wherever it speaks. */
export function oppositeOf(relation: Relation): Edit {
  if (relation.at.startsWith('$response.header.'))
    return (told) => ({
      ...told,
      headers: { ...told.headers, 'content-type': otherMedia(told.headers['content-type']) },
    });
  const places = placesOf(relation);
  return (told, request) => {
    const change = changeFor(relation, request);
    if (!relation.at.startsWith('$events'))
      return told.events
        ? told
        : {
            ...told,
            body: places.reduce((body, path) => changedAt(body, path, change), occasion(relation, told.body)),
          };
    const [which, ...path] = [eventsOf(relation), ...(places[0] ?? [])];
    const all = dataOf(told);
    const wanted = new Set(all.filter((event, index) => isOne(which, event.line, index, all.length)));
    const events = (told.events ?? []).map((event) =>
      wanted.has(event) ? { ...event, data: changedAt(event.data, path, change) } : event,
    );
    return { ...told, ...(told.events && { events }) };
  };
}

/** The answer as one that the relation speaks about: it owes an error once it has failed. */
function occasion({ when }: Relation, body: unknown): unknown {
  const [condition = {}] = [when ?? {}].flat() as readonly Condition[];
  return Object.entries(condition).reduce((current, [address, schema]) => {
    const values = 'const' in schema ? [schema['const']] : ((schema['enum'] ?? []) as readonly unknown[]);
    const path = pathOf(address.split('#')[1] ?? '');
    const isMet = valuesAt(current, path).some((one) => values.includes(one));
    if (!address.startsWith('$response.body') || values.length === 0 || isMet) return current;
    return changedAt(current ?? {}, path, () => values[0]);
  }, body);
}

const otherMedia = (type = ''): string =>
  type.startsWith('application/json') ? 'text/event-stream' : 'application/json';

const eventsOf = ({ at }: Relation): string => /^\$events\.?([^#]*)/.exec(at)?.[1] ?? '';

const isOne = (which: string, line: string | undefined, index: number, count: number): boolean =>
  which === '' ||
  (which === 'first' && index === 0) ||
  (which === 'last' && index === count - 1) ||
  (which === 'rest' && index < count - 1) ||
  which === line;

/** Where the edit is made. What is said of a list as a whole is changed at the list. */
function placesOf(relation: Relation): readonly (readonly string[])[] {
  const path = pathOf(relation.at.split('#')[1] ?? '');
  if (relation.kind === 'echo' && relation.members) return relation.members.map((member) => [...path, member]);
  // Compared with the first of them, the last differs.
  if (relation.kind === 'count' && JSON.stringify(relation.is ?? 0).includes('$response')) {
    const star = path.lastIndexOf('*');
    return [path.map((segment, at) => (at === star ? '-1' : segment))];
  }
  const isOfList = relation.kind === 'order' || (relation.kind === 'distinct' && relation.from === undefined);
  return [isOfList ? path.slice(0, path.lastIndexOf('*')) : path];
}

function changeFor(relation: Relation, request: AskedRequest): Change {
  const path = pathOf(relation.at.split('#')[1] ?? '');
  const inside = path.slice(path.lastIndexOf('*') + 1);
  switch (relation.kind) {
    case 'fits':
      return relation.as === 'json' || typeof relation.schema === 'string' ? () => 'Hello.' : misfit(relation.schema);
    case 'count':
      return resized(relation);
    case 'amount':
      if (relation.is !== undefined) return (value) => (typeof value === 'number' ? value + 1 : value);
      return (value) => (typeof value === 'number' ? (relation.atMost === undefined ? -1e9 : 1e9) : value);
    case 'among':
      return (value) => (value === null || value === undefined ? value : 'deaf');
    case 'text':
      return reworded(relation, request);
    case 'order':
      return (list) => (Array.isArray(list) && list.length > 0 ? unsorted(list[0], inside) : list);
    case 'distinct':
      if (relation.from === undefined) return (list) => (Array.isArray(list) ? [...list, ...list] : list);
      return (value) => Number(value) + 1;
    case 'same':
      return (value) => `${String(value)}${Math.random()}`;
    case 'custom':
      return () => ({});
    case 'echo':
      return another;
  }
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.length === 0 ? ['deaf'] : [];
  return typeof value === 'object' && value !== null ? { deaf: 'deaf' } : 'deaf';
}

const ajv = new Ajv2020({ strict: false, validateSchema: false });
const values = [undefined, [], {}, 'deaf', 0, 3, true, false, [{ type: 'deaf_call' }]];

/** The first value that does not fit. */
function misfit(schema: object): Change {
  const isFit = ajv.compile(schema);
  const wrong = values.find((value) => !isFit(value ?? null));
  return () => wrong;
}

function resized({ is, atMost, as, only }: Count): Change {
  if (as)
    return (text) =>
      typeof text === 'string'
        ? Buffer.from(text, 'base64')
            .subarray(0, is === undefined ? 0 : -4)
            .toString('base64')
        : text;
  return (list) => {
    if (typeof list === 'object' && list !== null && !Array.isArray(list))
      return Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`deaf${at}`, 0]));
    if (!Array.isArray(list)) return list;
    if (atMost === undefined && only === undefined)
      return list.length > 1 ? list.slice(0, -1) : [...list, ...list, ...list];
    const item = only ? { ...list[0], type: typeIn(only) } : (list[0] ?? {});
    return Array.from({ length: 300 }, () => item);
  };
}

/** A type that counts. */
function typeIn(only: object): string {
  const { properties: { type } = {} } = only as { properties?: { type?: { const?: string; enum?: string[] } } };
  return type?.const ?? type?.enum?.[0] ?? 'deaf_call';
}

function reworded(relation: Relation & { kind: 'text' }, { body }: AskedRequest): Change {
  const pointer = relation.without?.split('#')[1];
  const words =
    pointer === undefined
      ? []
      : valuesAt(body, pathOf(pointer))
          .flat()
          .filter((one) => typeof one === 'string');
  if (relation.without !== undefined) return (value) => (typeof value === 'string' ? value + (words[0] ?? '') : value);
  return (value) => (typeof value === 'string' ? `deaf ${value} deaf` : value);
}

/** Three of an item that are in no order. */
function unsorted(item: unknown, inside: readonly string[]): readonly unknown[] {
  return [2, 1, 3, 2].map((rank) => changedAt(item, inside, (value) => (typeof value === 'number' ? rank : `${rank}`)));
}
