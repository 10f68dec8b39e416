import type { Fold } from './fold.ts';
import { isObject, listOf, type Json } from './json.ts';
import { byIndex, members, type Join } from './join.ts';

/**
 * Folds chunks, each of which has pieces of some choices, into the object that has the choices.
 *
 * @param object its `object`.
 * @param join adds a piece to its choice.
 * @param wholeOf the choice that has come so far, as the answer has it.
 */
export function foldChunks(object: string, join: Join, wholeOf: (choice: Json) => Json): Fold {
  const joinChunk = members({ choices: byIndex(join) });
  let all: Json | undefined;
  return {
    add({ data }) {
      if (isObject(data)) all = joinChunk(all, data) as Json;
    },
    value() {
      if (!all) return undefined;
      // Chunks before the last have `usage: null`. The answer has no usage, or an object.
      const { choices, usage, obfuscation: _, ...rest } = all;
      const whole = (listOf(choices) as readonly Json[]).map(wholeOf);
      return { ...rest, object, choices: whole, ...(usage != null && { usage }) };
    },
  };
}
