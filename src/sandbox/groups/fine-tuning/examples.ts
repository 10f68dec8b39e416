import { isObject, listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import { jsonLines } from '../../jsonl.ts';
import type { Tokenizer } from '../../tokens.ts';
import type { Method } from './training.ts';

/** What a training or validation file holds, or what is wrong with it. */
export type ReadExamples = { readonly count: number; readonly tokens: number } | { readonly problem: string };

/** Reads the examples of a file, up to the first line that is wrong. */
export async function readExamples(
  pieces: Iterable<Uint8Array>,
  { type, isChat, tokenizer }: { type: Method; isChat: boolean; tokenizer: Tokenizer },
): Promise<ReadExamples> {
  const check = type === 'supervised' && !isChat ? completionProblem : problemsOf[type];
  let [count, tokens] = [0, 0];
  for await (const { line, value } of jsonLines(pieces)) {
    const problem =
      value === undefined ? 'it is not valid JSON' : isObject(value) ? check(value) : 'it is not an object';
    if (problem !== undefined) return { problem: `Line ${line} of the file is not a valid example: ${problem}.` };
    count += 1;
    tokens += tokenizer.encode(textsIn(objectOf(value))).length;
  }
  return count > 0 ? { count, tokens } : { problem: 'The file has no examples.' };
}

/** What a model is trained on. */
const textsIn = ({ messages, prompt, completion, input, preferred_output: output }: Json): string =>
  [...listOf(messages), ...listOf(objectOf(input)['messages']), ...listOf(output)]
    .map((message) => objectOf(message)['content'])
    .concat(prompt, completion)
    .map((content) =>
      Array.isArray(content) ? content.map((part) => textOf(objectOf(part)['text'])).join('') : textOf(content),
    )
    .join('\n');

type Problem = string | undefined;

const problemsOf: Readonly<Record<Method, (example: Json) => Problem>> = {
  supervised: ({ messages }) =>
    messagesProblem(messages, "'messages'") ??
    (listOf(messages).some(isAnswer) ? undefined : "'messages' has no message of the assistant"),
  dpo: ({ input, preferred_output: preferred, non_preferred_output: other }) =>
    messagesProblem(objectOf(input)['messages'], "'input.messages'") ??
    answersProblem(preferred, "'preferred_output'") ??
    answersProblem(other, "'non_preferred_output'"),
  reinforcement: ({ messages }) =>
    messagesProblem(messages, "'messages'") ??
    (isAnswer(listOf(messages).at(-1)) ? "the last one of 'messages' must not be of the assistant" : undefined),
};

const completionProblem = ({ prompt, completion }: Json): Problem => {
  if (typeof prompt !== 'string') return "'prompt' must be a text";
  return typeof completion === 'string' ? undefined : "'completion' must be a text";
};

const roles = new Set(['system', 'developer', 'user', 'assistant', 'tool', 'function']);

const isAnswer = (message: unknown): boolean => objectOf(message)['role'] === 'assistant';

function messagesProblem(messages: unknown, name: string): Problem {
  if (!Array.isArray(messages) || messages.length === 0) return `${name} must be a list with at least one message`;
  const at = messages.findIndex((message) => !isMessage(message));
  return at < 0 ? undefined : `message ${at + 1} of ${name} needs a known 'role', and 'content' or 'tool_calls'`;
}

function isMessage(message: unknown): boolean {
  const { role, content, tool_calls: calls, function_call: call } = objectOf(message);
  const isSaid = typeof content === 'string' || (Array.isArray(content) && content.length > 0);
  return roles.has(textOf(role)) && (isSaid || Array.isArray(calls) || isObject(call));
}

const answersProblem = (answers: unknown, name: string): Problem =>
  messagesProblem(answers, name) ??
  (listOf(answers).every((one) => isAnswer(one)) ? undefined : `${name} must hold messages of the assistant only`);
