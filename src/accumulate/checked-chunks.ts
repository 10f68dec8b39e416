import type { CheckedFold, Fold } from './fold.ts';
import { inOrder, isIndex, isObject, listOf, objectOf, type Json } from './json.ts';
import { differs, problem, type Problem } from './rules.ts';

/** Checks the pieces of one choice. */
export interface ChoiceCheck {
  /** What the next piece breaks, which is at `pointer` in its chunk. */
  add(piece: Json, pointer: string): readonly Problem[];
  /** What is wrong with the whole choice, which is at `pointer` in the answer. */
  missing(choice: Json, pointer: string): readonly Problem[];
}

interface Choice {
  readonly check: ChoiceCheck;
  ended: boolean;
}

/** Folds the chunks of choices, and checks them. */
export function checkChunks(fold: Fold, createCheck: () => ChoiceCheck): CheckedFold {
  const choices = new Map<number, Choice>();
  let head: Json = {};
  let failed = false;

  function addPiece(piece: unknown, at: number): readonly Problem[] {
    if (!isObject(piece)) return [];
    const { index, finish_reason: reason } = piece;
    const pointer = `/choices/${at}`;
    if (!isIndex(index)) return [problem('choice-place', `${pointer}/index`, 'a place in the list', index)];
    const choice = choices.get(index) ?? { check: createCheck(), ended: false };
    choices.set(index, choice);
    const late = choice.ended ? [problem('choice-after-end', pointer, 'no further delta', piece)] : [];
    choice.ended ||= Boolean(reason);
    const empty = reason === '' ? [problem('choice-reason', `${pointer}/finish_reason`, 'null', '')] : [];
    return [...late, ...empty, ...choice.check.add(piece, pointer)];
  }

  function missing(): readonly Problem[] {
    const wholes = new Map(
      listOf(objectOf(fold.value())['choices']).map((one) => [objectOf(one)['index'], objectOf(one)]),
    );
    const ends = inOrder(choices).flatMap(([index, { check }]) => missingOf(check, objectOf(wholes.get(index)), index));
    return [...gapsOf(choices), ...ends];
  }

  return {
    ...fold,
    add(event) {
      const { data } = event;
      if (!isObject(data) || failed) return [];
      failed = data['error'] != null;
      if (failed) return [];
      const other = differences(head, data);
      head = { id: data['id'] ?? head['id'], created: data['created'] ?? head['created'] };
      fold.add(event);
      return [...other, ...listOf(data['choices']).flatMap(addPiece)];
    },
    missing: () => (failed ? [] : missing()),
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

function missingOf(check: ChoiceCheck, whole: Json, index: number): readonly Problem[] {
  const pointer = `/choices/${index}`;
  const end = whole['finish_reason'];
  const open = end ? [] : [problem('choice-end', `${pointer}/finish_reason`, 'a reason', end)];
  return [...open, ...check.missing(whole, pointer)];
}
