import { isObject, objectOf, type Json } from './json.ts';
import { differs, problem, type Problem } from './rules.ts';

/** What identifies a tool call. Its name is a member of `key`. */
interface Call {
  readonly key: 'function' | 'custom';
  readonly id: unknown;
  readonly type: unknown;
  readonly name: unknown;
}

/** Checks the pieces of the tool calls of one choice, each of which is at `pointer` in its chunk. */
export function createCallCheck(): (piece: Json, pointer: string) => readonly Problem[] {
  const calls = new Map<unknown, Call>();
  const owners = new Map<unknown, unknown>();
  return (piece, pointer) => {
    const { index } = piece;
    const before = calls.get(index);
    const next = callOf(piece, before?.key);
    const call = {
      ...next,
      id: before?.id || next.id,
      type: before?.type || next.type,
      name: before?.name || next.name,
    };
    calls.set(index, call);
    const owner = owners.get(call.id) ?? index;
    if (call.id != null) owners.set(call.id, owner);
    if (before) return identityProblems(before, next, pointer);
    const expected = calls.size - 1;
    return [
      ...(index === expected ? [] : [problem('call-place', `${pointer}/index`, String(expected), index)]),
      ...(owner === index ? [] : [problem('call-id', `${pointer}/id`, 'an id of its own', call.id)]),
      ...startProblems(call, pointer),
    ];
  };
}

function callOf(piece: Json, known?: Call['key']): Call {
  const key = known ?? (isObject(piece['custom']) ? 'custom' : 'function');
  return { key, id: piece['id'], type: piece['type'], name: objectOf(piece[key])['name'] };
}

/** The id, type and name of a call, by their pointers. */
const identityOf = ({ key, id, type, name }: Call) =>
  [
    ['/id', id],
    ['/type', type],
    [`/${key}/name`, name],
  ] as const;

const startProblems = (call: Call, pointer: string): Problem[] =>
  identityOf(call).flatMap(([at, value]) =>
    typeof value === 'string' && value !== '' ? [] : [problem('call-start', pointer + at, 'a text', value)],
  );

const identityProblems = (call: Call, next: Call, pointer: string): Problem[] =>
  identityOf(next).flatMap(([at, value], place) => {
    const before = identityOf(call)[place]?.[1];
    return value && before && value !== before ? [differs('call-identity', pointer + at, before, value)] : [];
  });

/** A function without parameters may be called with an empty text. */
export function argumentProblems({ function: fn }: Json, pointer: string): Problem[] {
  const text = objectOf(fn)['arguments'];
  if (typeof text !== 'string' || text === '') return [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [problem('call-arguments', `${pointer}/function/arguments`, 'JSON', text)];
  }
}
