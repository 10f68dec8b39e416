import type { CheckedFold, StreamEvent } from './fold.ts';
import { differs, problem, type Problem } from './rules.ts';
import { inOrder, isIndex, isObject, listOf, present, type Json } from './json.ts';
import { overlay } from './pieces.ts';

/** One choice, as its pieces arrive. */
export interface Choice {
  /** Takes the next piece, which is at `pointer` in its chunk. */
  add(piece: Json, pointer: string): readonly Problem[];
  /** What is missing from the choice, which is at `pointer` in the answer. */
  missing(pointer: string): readonly Problem[];
  /** As it was sent. Null before its end. */
  finishReason(): unknown;
  value(): Json & { readonly finish_reason: unknown };
}

/**
 * Folds chunks, each of which has pieces of some choices, into the object that has the choices. What else a chunk says
 * is overlaid: the last value that is not null counts.
 *
 * @param object its `object`.
 */
export function foldChunks(object: string, createChoice: () => Choice): CheckedFold {
  const choices = new Map<number, Choice>();
  let head: Json | undefined;
  let failed = false;

  function addPiece(piece: unknown, at: number): readonly Problem[] {
    if (!isObject(piece)) return [];
    const { index } = piece;
    const pointer = `/choices/${at}`;
    if (!isIndex(index)) return [problem('choice-place', `${pointer}/index`, 'a place in the list', index)];
    const choice = choices.get(index) ?? createChoice();
    choices.set(index, choice);
    const late = choice.finishReason() ? [problem('choice-after-end', pointer, 'no further delta', piece)] : [];
    const empty =
      piece['finish_reason'] === '' ? [problem('choice-reason', `${pointer}/finish_reason`, 'null', '')] : [];
    return [...late, ...empty, ...choice.add(piece, pointer)];
  }

  return {
    add({ data }: StreamEvent) {
      if (!isObject(data) || failed) return [];
      failed = data['error'] != null;
      if (failed) return [];
      const { choices: pieces, obfuscation: _, ...rest } = data;
      const other = differences(head ?? {}, rest);
      head = overlay(head ?? {}, rest);
      return [...other, ...listOf(pieces).flatMap(addPiece)];
    },
    missing: () => (failed ? [] : [...gapsOf(choices), ...inOrder(choices).flatMap(missingOf)]),
    value() {
      if (!head) return undefined;
      // Chunks before the last have `usage: null`. The answer has no usage, or an object.
      const { usage, ...rest } = head;
      const values = inOrder(choices).map(([index, choice]) => ({ index, ...choice.value() }));
      return { ...rest, object, choices: values, ...present({ usage: usage ?? undefined }) };
    },
    failed: () => failed,
  };
}

/** Gateways send chunks of their own with an empty id and the time 0: these are compared with nothing. */
const differences = (head: Json, chunk: Json): Problem[] =>
  ['id', 'created'].flatMap((key) => {
    const [before, now] = [head[key], chunk[key]];
    return before && now && before !== now ? [differs('same-answer', `/${key}`, before, now)] : [];
  });

function gapsOf(choices: ReadonlyMap<number, Choice>): Problem[] {
  const gap = inOrder(choices).findIndex(([index], place) => index !== place);
  return gap === -1 ? [] : [problem('choice-place', `/choices/${gap}`, `a choice with index ${gap}`, undefined)];
}

function missingOf([index, choice]: readonly [number, Choice]): readonly Problem[] {
  const pointer = `/choices/${index}`;
  const end = choice.value().finish_reason;
  const open = end ? [] : [problem('choice-end', `${pointer}/finish_reason`, 'a reason', end)];
  return [...open, ...choice.missing(pointer)];
}
