import { isObject, listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import type { Said, SaidPart } from '../../model/say.ts';
import { rankingOf } from './search.ts';

/** What a step will be: a message, or calls of tools. */
export type Draft =
  | {
      readonly type: 'message';
      readonly text: string;
      readonly refuses: boolean;
      /** The results that the text is based on. */
      readonly cites: readonly Json[];
      /** Whether it ends before its end. */
      readonly isCut: boolean;
    }
  | {
      readonly type: 'tool_calls';
      readonly calls: readonly Json[];
      /** Whether the caller has to answer them. */
      readonly waits: boolean;
    };

/** What the model said, as steps: in order, and the calls of the caller's functions together at the end. */
export function draftsOf(call: Call, { parts, reason }: Said, run: Json): readonly Draft[] {
  const isCut = reason === 'length';
  const others = parts.filter((part) => !isFunction(part, run));
  const steps = others.flatMap((part, at) =>
    draftOf(call, part, run, { before: others.slice(0, at), isCut: isCut && part === parts.at(-1) }),
  );
  const calls = parts.filter((part) => part.type === 'call' && isFunction(part, run));
  // Calls of an answer that was cut are not asked for: the last of them is not whole.
  if (calls.length === 0 || isCut) return steps;
  return [...steps, { type: 'tool_calls', waits: true, calls: calls.map((part) => functionCall(call, part)) }];
}

/** A call of a name that is not a function of the run is for the code interpreter, if the run has it. */
const isFunction = (part: SaidPart, { tools }: Json): boolean =>
  part.type === 'call' &&
  !(part.name === 'code_interpreter' && listOf(tools).some((tool) => objectOf(tool)['type'] === part.name));

function functionCall({ world }: Call, part: SaidPart): Json {
  const { name, arguments: given } = part as Extract<SaidPart, { type: 'call' }>;
  return { id: world.ids.make('call_', 24), type: 'function', function: { name, arguments: given, output: null } };
}

function draftOf(
  { world }: Call,
  part: SaidPart,
  run: Json,
  { before, isCut }: { readonly before: readonly SaidPart[]; readonly isCut: boolean },
): readonly Draft[] {
  const hosted = (call: Json): readonly Draft[] => [
    { type: 'tool_calls', waits: false, calls: [{ id: world.ids.make('call_', 24), ...call }] },
  ];
  switch (part.type) {
    case 'text': {
      const results = before.flatMap((one) => (one.type === 'search' ? one.results : []));
      // Marks would break an answer that is JSON.
      const cites = isObject(run['response_format']) || isCut ? [] : results.slice(0, 1);
      return [{ type: 'message', text: part.text, refuses: false, cites, isCut }];
    }
    case 'refusal':
      return [{ type: 'message', text: part.text, refuses: true, cites: [], isCut }];
    case 'search':
      return hosted({ type: 'file_search', file_search: { ranking_options: rankingOf(run), results: part.results } });
    case 'call':
      return hosted({ type: 'code_interpreter', code_interpreter: codeOf(part.arguments) });
    case 'reasoning':
      return [];
  }
}

/** What a script says that the code interpreter did: `{input, outputs}`. Other text is the code. */
function codeOf(given: string): Json {
  try {
    const { input, outputs } = objectOf(JSON.parse(given));
    return { input: String(input ?? ''), outputs: listOf(outputs) };
  } catch {
    return { input: given, outputs: [] };
  }
}
