import { equal, isObject, objectOf, textOf, type Json } from './json.ts';
import { pathOf, pointerOf, valueAt, type Path } from './paths.ts';
import type { Item } from './response-item.ts';
import { places, type Place } from './response-places.ts';
import { differs, problem, type Problem, type Rule } from './rules.ts';

/** Checks that events repeat what was streamed before them. */
export interface OutputCheck {
  /** What an event says otherwise, or leaves open. The items are as they were before it. */
  add(subject: string, stage: string, event: Json): readonly Problem[];
  /** What is wrong with the output of a response that has ended: it was `completed` or `incomplete`. */
  end(stage: string, output: readonly unknown[]): readonly Problem[];
}

/** An item with the texts of it that arrived, by their pointers, and whether they have ended. */
interface Streamed {
  readonly item: Item;
  readonly texts: Map<string, { readonly path: Path; readonly ended: boolean }>;
}

export function createOutputCheck(items: ReadonlyMap<unknown, Item>): OutputCheck {
  const texts = new WeakMap<Item, Streamed['texts']>();
  const streamed = (item: Item): Streamed => {
    const known = texts.get(item) ?? new Map();
    texts.set(item, known);
    return { item, texts: known };
  };
  return {
    add(subject, stage, event) {
      const item = items.get(event['output_index']);
      if (!item || item.ended) return [];
      if (subject === 'response.output_item') return endProblems(streamed(item), event['item']);
      const place = places[subject];
      const path = place && pathOf(place.path, event);
      if (!path) return [];
      if (stage === 'delta') addTexts(streamed(item), path, event['delta']);
      if (stage !== 'done') return [];
      return (place.isPart ? partProblems : textProblems)(streamed(item), place, path, event);
    },
    end: (stage, output) => outputProblems([...items.values()].map(streamed), stage, output),
  };
}

/** A delta is a piece of a text, or an object of such pieces. */
function addTexts({ texts }: Streamed, at: Path, delta: unknown): void {
  for (const path of isObject(delta) ? Object.keys(delta).map((key) => [...at, key]) : [at])
    texts.set(pointerOf(path), { path, ended: false });
}

/** The texts within the item, or within a part of it at `base`. */
const textsIn = ({ texts }: Streamed, base: Path = []) =>
  [...texts].filter(([at]) => at.startsWith(`${pointerOf(base)}/`)).map(([, text]) => text);

function endProblems(streamed: Streamed, finished: unknown): Problem[] {
  const isWhole = objectOf(finished)['status'] !== 'incomplete';
  const open = isWhole ? [...streamed.item.parts].filter(([, isOpen]) => isOpen) : [];
  return [
    ...(isWhole ? openTexts(streamed, '/item') : []),
    ...open.map(([pointer]) => problem('part-end', `/item${pointer}`, 'a finished part', 'an open part')),
    ...differences(streamed, 'item-repeat', finished, '/item'),
  ];
}

const partProblems = (streamed: Streamed, _: Place, path: Path, { part }: Json): Problem[] => [
  ...openTexts(streamed, '/part', path),
  ...differences(streamed, 'part-repeat', part, '/part', path),
];

function textProblems(streamed: Streamed, place: Place, at: Path, event: Json): Problem[] {
  const { item, texts } = streamed;
  const [before, whole] = [valueAt(item.value, at), valueAt(event, place.whole)];
  // What a command has printed is an object of texts.
  const isObjectOfTexts = isObject(whole) && typeof before !== 'string';
  const ended = isObjectOfTexts ? textsIn(streamed, at).map(({ path }) => path) : [at];
  for (const path of ended) texts.set(pointerOf(path), { path, ended: true });
  if (isObjectOfTexts) return differences(streamed, 'text-repeat', whole, pointerOf(place.whole), at);
  const own = item.value['name'];
  const name = event['name'] ?? own;
  return [
    ...(textOf(before) === whole ? [] : [differs('text-repeat', pointerOf(place.whole), textOf(before), whole)]),
    ...(name === own ? [] : [differs('item-repeat', '/name', own, name)]),
  ];
}

/** What identifies an item. A search for tools has another `call_id` when it is finished. */
const identityOf = ({ type }: Json): readonly Path[] =>
  type === 'tool_search_call' ? [['id'], ['type']] : [['id'], ['type'], ['call_id'], ['name']];

/** What `later`, which is at `pointer`, does not repeat of the item or of its part at `base`. */
function differences(streamed: Streamed, rule: Rule, later: unknown, pointer: string, base: Path = []): Problem[] {
  const { value } = streamed.item;
  const texts = textsIn(streamed, base).map(({ path }) => path.slice(base.length));
  const own = base.length === 0 ? identityOf(value).filter((path) => valueAt(value, path) !== undefined) : [];
  return [...own, ...texts].flatMap((path) => {
    const [before, now] = [valueAt(value, [...base, ...path]), valueAt(later, path)];
    return before === now ? [] : [differs(rule, pointer + pointerOf(path), before, now)];
  });
}

/** The texts that have not ended, of the item or of its part at `base`. */
const openTexts = (streamed: Streamed, pointer: string, base: Path = []): Problem[] =>
  textsIn(streamed, base)
    .filter(({ ended }) => !ended)
    .map(({ path }) =>
      problem('text-end', pointer + pointerOf(path.slice(base.length)), 'a finished text', 'an open text'),
    );

/** An item that has ended is in the output as it is. In an incomplete response, items may lack their end. */
function outputProblems(all: readonly Streamed[], stage: string, output: readonly unknown[]): Problem[] {
  const pointer = '/response/output';
  const hasEndedList = all.some(({ item }) => item.ended && isToolList(item));
  const problems = all.flatMap((streamed, index): Problem[] => {
    const { item } = streamed;
    const at = `${pointer}/${index}`;
    if (!item.ended && hasEndedList && isToolList(item)) return [];
    if (!item.ended && stage === 'completed')
      return [problem('item-end', at, 'response.output_item.done before it', undefined)];
    if (!item.ended) return differences(streamed, 'response-output', output[index], at);
    return equal(item.value, output[index])
      ? []
      : [problem('response-output', at, 'the item of response.output_item.done', output[index])];
  });
  if (problems.length > 0 || output.length === all.length) return problems;
  return [problem('response-output', pointer, `${all.length} items, as streamed`, output)];
}

/** Of several lists of MCP tools that are made at once, only the last ends. The output alone has the others. */
const isToolList = ({ value }: Item): boolean => value['type'] === 'mcp_list_tools';
