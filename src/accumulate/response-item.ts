import { differs, problem, type Problem, type Rule } from './rules.ts';
import { listOf, objectOf, textOf, type Json } from './json.ts';
import { pathOf, pointerOf, setAt, valueAt, type Path } from './paths.ts';
import { annotations, calls, parts, shellOutput, texts, type TextPlace } from './response-places.ts';

/** One output item, as its events arrive. */
export interface Item {
  /** What has arrived. Replaced by the finished item. */
  value: Json;
  ended: boolean;
  /** The parts that were added, by their pointers. */
  readonly parts: Map<string, 'open' | 'ended'>;
  /** The texts that arrived, by their pointers. Later events have to repeat them. */
  readonly texts: Map<string, { readonly path: Path; readonly ended: boolean }>;
}

export const createItem = (added: unknown): Item => ({
  value: structuredClone(objectOf(added)),
  ended: false,
  parts: new Map(),
  texts: new Map(),
});

/** Takes an event of the item: its subject and stage are `response.output_text` and `delta`, for example. */
export function addToItem(item: Item, subject: string, stage: string, event: Json): readonly Problem[] {
  const text = texts[subject];
  if (text) return addText(item, text, stage, event);
  const part = parts[subject];
  if (part) return (stage === 'done' ? endPart : addPart)(item, part, event);
  if (subject === annotations.subject) return addAnnotation(item, event);
  if (subject === shellOutput.subject) return addShellOutput(item, stage, event);
  if (calls.has(subject) && stage !== 'partial_image') setAt(item.value, ['status'], stage);
  return [];
}

/** Takes the finished item. */
export function endItem(item: Item, finished: unknown): readonly Problem[] {
  const open = [...item.parts].filter(([, state]) => state === 'open');
  const isWhole = objectOf(finished)['status'] !== 'incomplete';
  const problems = [
    ...(isWhole ? openTexts(item, '/item') : []),
    ...(isWhole
      ? open.map(([pointer]) => problem('part-end', `/item${pointer}`, 'a finished part', 'an open part'))
      : []),
    ...differences(item, 'item-repeat', finished, '/item'),
  ];
  item.value = structuredClone(objectOf(finished));
  item.ended = true;
  return problems;
}

/** What identifies an item. A search for tools has another `call_id` when it is finished. */
const identityOf = ({ type }: Json): readonly Path[] =>
  type === 'tool_search_call' ? [['id'], ['type']] : [['id'], ['type'], ['call_id'], ['name']];

/** What `later`, which is at `pointer`, does not repeat of the item or of its part at `base`. */
export function differences(item: Item, rule: Rule, later: unknown, pointer: string, base: Path = []): Problem[] {
  const prefix = `${pointerOf(base)}/`;
  const streamed = [...item.texts]
    .filter(([at]) => at.startsWith(prefix))
    .map(([, { path }]) => path.slice(base.length));
  const own = base.length === 0 ? identityOf(item.value).filter((path) => valueAt(item.value, path) !== undefined) : [];
  return [...own, ...streamed].flatMap((path) => {
    const [before, now] = [valueAt(item.value, [...base, ...path]), valueAt(later, path)];
    return before === now ? [] : [differs(rule, pointer + pointerOf(path), before, now)];
  });
}

/** The texts that have not ended, of the item or of its part at `base`. */
const openTexts = ({ texts: known }: Item, pointer: string, base: Path = []): Problem[] =>
  [...known]
    .filter(([at, { ended }]) => !ended && at.startsWith(`${pointerOf(base)}/`))
    .map(([, { path }]) =>
      problem('text-end', pointer + pointerOf(path.slice(base.length)), 'a finished text', 'an open text'),
    );

function openPart({ value, parts: known }: Item, path: Path | undefined, type?: string): readonly Problem[] {
  const part = path && objectOf(valueAt(value, path));
  const isOpen = path && known.get(pointerOf(path)) === 'open';
  if (isOpen && (!type || part?.['type'] === type)) return [];
  const where = path ? pointerOf(path) : 'an index';
  return [
    problem('part-start', '', `an open part${type ? ` of type ${type}` : ''} at ${where}`, isOpen ? part : undefined),
  ];
}

function addPart(item: Item, template: readonly string[], event: Json): readonly Problem[] {
  const path = pathOf(template, event);
  const next = listOf(item.value[String(template[0])]).length;
  if (path?.[1] !== next)
    return [problem('part-place', `/${String(template[1]).slice(1, -1)}`, String(next), path?.[1])];
  setAt(item.value, path, structuredClone(objectOf(event['part'])));
  item.parts.set(pointerOf(path), 'open');
  return [];
}

function endPart(item: Item, template: readonly string[], event: Json): readonly Problem[] {
  const path = pathOf(template, event);
  const closed = openPart(item, path);
  if (closed.length > 0 || !path) return closed;
  const found = [...openTexts(item, '/part', path), ...differences(item, 'part-repeat', event['part'], '/part', path)];
  setAt(item.value, path, structuredClone(objectOf(event['part'])));
  item.parts.set(pointerOf(path), 'ended');
  return found;
}

function addText(item: Item, place: TextPlace, stage: string, event: Json): readonly Problem[] {
  const path = pathOf(place.path, event);
  const closed = place.part ? partOfText(item, place, path?.slice(0, -1)) : [];
  if (closed.length > 0 || !path) return closed;
  const before = textOf(valueAt(item.value, path));
  const repeated = event[place.member];
  if (stage === 'delta') {
    setAt(item.value, path, before + textOf(event['delta']));
    addLogprobs(item, path, event);
  } else if (repeated !== undefined) setAt(item.value, path, repeated);
  if (stage === 'delta' || stage === 'done') item.texts.set(pointerOf(path), { path, ended: stage === 'done' });
  if (stage !== 'done') return [];
  const [own, name] = [item.value['name'], event['name'] ?? item.value['name']];
  return [
    ...(before === repeated ? [] : [differs('text-repeat', `/${place.member}`, before, repeated)]),
    ...(name === own ? [] : [differs('item-repeat', '/name', own, name)]),
  ];
}

/** The reasons why a text cannot be added to its part. A part that may be implied is made. */
function partOfText(item: Item, { part, implied }: TextPlace, path: Path | undefined): readonly Problem[] {
  if (implied && path && item.parts.get(pointerOf(path)) === undefined) {
    const isNext = path[1] === listOf(item.value[String(path[0])]).length;
    if (isNext) setAt(item.value, path, { type: part, text: '' });
    if (isNext || objectOf(valueAt(item.value, path))['type'] === part) return [];
  }
  return openPart(item, path, part);
}

function addLogprobs(item: Item, path: Path, { logprobs }: Json): void {
  const at = [...path.slice(0, -1), 'logprobs'];
  const before = valueAt(item.value, at);
  if (Array.isArray(before)) before.push(...listOf(logprobs));
  else if (listOf(logprobs).length > 0) setAt(item.value, at, [...listOf(logprobs)]);
}

function addAnnotation(item: Item, event: Json): readonly Problem[] {
  const path = pathOf(annotations.path, event);
  const closed = openPart(item, path?.slice(0, 2), 'output_text');
  if (closed.length > 0 || (path && setAt(item.value, path, structuredClone(event['annotation'])))) return closed;
  return [problem('part-place', '/annotation_index', 'the next index', event['annotation_index'])];
}

/** Adds what a command has printed: `stdout` and `stderr` are texts of their own. The done event has both. */
function addShellOutput(item: Item, stage: string, event: Json): readonly Problem[] {
  const base = pathOf(shellOutput.path, event);
  if (!base) return [];
  const pieces = stage === 'delta' ? Object.entries(objectOf(event['delta'])) : [];
  for (const [key, piece] of pieces.filter(([name]) => name === 'stdout' || name === 'stderr')) {
    const path = [...base, key];
    setAt(item.value, path, textOf(valueAt(item.value, path)) + textOf(piece));
    item.texts.set(pointerOf(path), { path, ended: false });
  }
  if (stage !== 'done') return [];
  const [output] = listOf(event['output']);
  const found = differences(item, 'text-repeat', output, '/output/0', base);
  setAt(item.value, base, structuredClone(output));
  for (const [pointer, { path }] of item.texts) {
    if (pointer.startsWith(`${pointerOf(base)}/`)) item.texts.set(pointer, { path, ended: true });
  }
  return found;
}
