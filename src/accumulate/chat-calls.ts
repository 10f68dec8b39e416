import { differs, problem, type Problem } from './rules.ts';
import { inOrder, isObject, listOf, objectOf, textOf, type Json } from './json.ts';
import { overlay } from './pieces.ts';

/** The tool calls of one choice, as their pieces arrive. */
export interface Calls {
  add(pieces: unknown, pointer: string): readonly Problem[];
  /** What is wrong with the calls if `reason` ended their choice. A choice that was cut off has no whole arguments. */
  missing(pointer: string, reason: unknown): readonly Problem[];
  /** Undefined without calls. */
  value(): readonly Json[] | undefined;
}

/** A call: `text` joins the arguments of a function, or the input of a custom tool, which are members of `body`. */
interface Call {
  readonly id: unknown;
  readonly type: unknown;
  readonly others: Json;
  readonly key: 'function' | 'custom';
  readonly body: Json;
  readonly text: string;
}

const textIn = { function: 'arguments', custom: 'input' } as const;

export function createCalls(): Calls {
  const calls = new Map<unknown, Call>();
  const ids = new Map<unknown, unknown>();

  function addPiece(piece: Json, pointer: string): readonly Problem[] {
    const { index } = piece;
    const before = calls.get(index);
    const call = join(before, piece);
    calls.set(index, call);
    const owner = ids.get(call.id) ?? index;
    if (call.id != null) ids.set(call.id, owner);
    if (before) return identityProblems(before, piece, pointer);
    const expected = calls.size - 1;
    return [
      ...(index === expected ? [] : [problem('call-place', `${pointer}/index`, String(expected), index)]),
      ...(owner === index ? [] : [problem('call-id', `${pointer}/id`, 'an id of its own', call.id)]),
      ...startProblems(call, pointer),
    ];
  }

  return {
    add: (pieces, pointer) =>
      listOf(pieces).flatMap((piece, at) => (isObject(piece) ? addPiece(piece, `${pointer}/${at}`) : [])),
    missing: (pointer, reason) =>
      reason == null || reason === 'length' || reason === 'content_filter'
        ? []
        : [...calls.values()].flatMap((call, at) => argumentProblems(call, `${pointer}/${at}/function/arguments`)),
    value: () => (calls.size === 0 ? undefined : inOrder(calls as Map<number, Call>).map(([, call]) => valueOf(call))),
  };
}

/** The first id, type and name count; the text is appended. */
function join(before: Call | undefined, piece: Json): Call {
  const { index: _, id, type, function: fn, custom, ...others } = piece;
  const key = before?.key ?? (isObject(custom) ? 'custom' : 'function');
  const { [textIn[key]]: text, ...body } = objectOf(key === 'custom' ? custom : fn);
  const name = before?.body['name'] || body['name'];
  return {
    id: before?.id || id,
    type: before?.type || type,
    others: overlay(before?.others ?? {}, others),
    key,
    body: { ...overlay(before?.body ?? {}, body), ...(name != null && { name }) },
    text: (before?.text ?? '') + textOf(text),
  };
}

const valueOf = ({ id, type, others, key, body, text }: Call): Json => ({
  ...others,
  ...(id != null && { id }),
  ...(type != null && { type }),
  [key]: { ...body, [textIn[key]]: text },
});

/** The id, type and name in a piece or a call, by their pointers. */
const identityOf = ({ id, type }: { readonly id?: unknown; readonly type?: unknown }, key: string, body: Json) =>
  [
    ['/id', id],
    ['/type', type],
    [`/${key}/name`, body['name']],
  ] as const;

const startProblems = ({ key, body, ...call }: Call, pointer: string): Problem[] =>
  identityOf(call, key, body).flatMap(([at, value]) =>
    typeof value === 'string' && value !== '' ? [] : [problem('call-start', pointer + at, 'a text', value)],
  );

function identityProblems({ key, body, ...call }: Call, piece: Json, pointer: string): Problem[] {
  const own = identityOf(call, key, body);
  return identityOf(piece, key, objectOf(piece[key])).flatMap(([at, value], place) => {
    const before = own[place]?.[1];
    return value && before && value !== before ? [differs('call-identity', pointer + at, before, value)] : [];
  });
}

/** A function without parameters may be called with an empty text. */
function argumentProblems({ key, text }: Call, pointer: string): Problem[] {
  if (key === 'custom' || text === '') return [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [problem('call-arguments', pointer, 'JSON', text)];
  }
}
