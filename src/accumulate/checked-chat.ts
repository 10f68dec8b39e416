import { foldChat } from './chat.ts';
import { argumentProblems, createCallCheck } from './checked-calls.ts';
import { checkChunks, type ChoiceCheck } from './checked-chunks.ts';
import type { CheckedFold } from './fold.ts';
import { isObject, listOf, objectOf, textOf } from './json.ts';
import { problem, type Problem } from './rules.ts';

/** Folds the chunks of a chat completion, and checks them. */
export const checkChat = (): CheckedFold => checkChunks(foldChat(), createChoiceCheck);

function createChoiceCheck(): ChoiceCheck {
  const addCall = createCallCheck();
  let [started, heard] = [false, false];
  return {
    add({ delta }, pointer) {
      if (!isObject(delta)) return [];
      const isHeard = objectOf(delta['audio'])['data'] != null;
      const misplaced = roleProblems(delta['role'], started, isHeard && !heard, `${pointer}/delta/role`);
      started = true;
      heard ||= isHeard;
      const calls = listOf(delta['tool_calls']).flatMap((piece, at) =>
        isObject(piece) ? addCall(piece, `${pointer}/delta/tool_calls/${at}`) : [],
      );
      return [...misplaced, ...calls];
    },
    missing({ message, finish_reason: reason }, pointer) {
      if (reason == null || reason === 'length' || reason === 'content_filter') return [];
      const calls = listOf(objectOf(message)['tool_calls']).map(objectOf);
      return calls.flatMap((call, at) => argumentProblems(call, `${pointer}/message/tool_calls/${at}`));
    },
  };
}

function roleProblems(role: unknown, started: boolean, isAudio: boolean, pointer: string): Problem[] {
  if (started) return role == null || isAudio ? [] : [problem('choice-role', pointer, 'no role', role)];
  return textOf(role) === '' ? [problem('choice-start', pointer, 'a role', role)] : [];
}
