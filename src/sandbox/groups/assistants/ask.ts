import { listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import type { Message, ModelRequest, Tool } from '../../brain/brain.ts';
import type { Call } from '../../call.ts';
import { present } from '../../resource.ts';
import { promptTokens } from '../../model/usage.ts';
import type { Kept } from '../../store/objects.ts';
import type { Tokenizer } from '../../tokens.ts';
import { formatOf, functionOf } from '../chat/ask.ts';
import { messageKind } from './kinds.ts';
import { textIn } from './message-object.ts';

/** What is said on a thread, the oldest first. */
export const saidOn = (call: Call, thread: string): readonly Message[] =>
  call.objects
    .all({ kind: messageKind.kind, parent: thread })
    .map((kept) => present(call, messageKind, kept) ?? {})
    // A run that failed leaves a message without content.
    .filter(({ content }) => listOf(content).length > 0)
    .map(messageOf);

export const messageOf = (message: Json): Message => ({
  role: message['role'] === 'assistant' ? 'assistant' : 'user',
  text: textIn(message),
  media: [
    ...listOf(message['content']).flatMap((part) =>
      String(objectOf(part)['type']).startsWith('image') ? ['image'] : [],
    ),
    ...listOf(message['attachments']).map(() => 'file'),
  ],
  calls: [],
});

/** The calls of a run and their outputs, as the model is told. */
export const turnsOf = (steps: readonly Kept[]): readonly Message[] =>
  steps.flatMap(({ object }) => {
    const calls = listOf(objectOf(object['step_details'])['tool_calls']).map(objectOf);
    const own = calls.filter(({ type }) => type === 'function');
    if (own.length === 0) return [];
    const made = own.map(({ id, function: called }) => {
      const { name, arguments: given } = objectOf(called);
      return { id: textOf(id), name: textOf(name), arguments: textOf(given) };
    });
    return [
      { role: 'assistant' as const, text: '', media: [], calls: made },
      ...own.map(({ id, function: called }) => ({
        role: 'tool' as const,
        text: textOf(objectOf(called)['output']),
        media: [],
        calls: [],
        callId: textOf(id),
      })),
    ];
  });

/** The work of a run, in the form that brains answer. */
export function askOfRun(run: Json, said: readonly Message[], turns: readonly Message[]): ModelRequest {
  const tools = listOf(run['tools']).map(objectOf).map(toolOf);
  const { choice, only } = choiceOf(run['tool_choice']);
  const allowed = only ? tools.filter(only) : tools;
  return {
    operation: 'runs',
    model: textOf(run['model']),
    messages: [...instructions(run), ...said, ...turns],
    tools: allowed,
    // One call satisfies the choice.
    choice: allowed.length === 0 ? 'none' : choice === 'required' && turns.length > 0 ? 'auto' : choice,
    parallel: run['parallel_tool_calls'] !== false,
    format: formatOf(objectOf(run['response_format'])),
    seed: JSON.stringify([run['model'], run['instructions'], run['tools'], said]),
  };
}

const instructions = ({ instructions: text }: Json): readonly Message[] =>
  typeof text === 'string' ? [{ role: 'system', text, media: [], calls: [] }] : [];

function toolOf(sent: Json): Tool {
  if (sent['type'] === 'function') return { ...functionOf(objectOf(sent['function'])), sent };
  return { kind: 'hosted', name: textOf(sent['type']), description: '', parameters: {}, strict: false, sent };
}

/** The choice, and the tool that it is limited to. */
function choiceOf(choice: unknown): {
  readonly choice: ModelRequest['choice'];
  readonly only?: (tool: Tool) => boolean;
} {
  if (choice === 'none' || choice === 'required') return { choice };
  const { type, function: called } = objectOf(choice);
  if (type === undefined) return { choice: 'auto' };
  const wanted = type === 'function' ? objectOf(called)['name'] : type;
  return {
    choice: 'required',
    only: ({ kind, name }) => name === wanted && (kind === 'function') === (type === 'function'),
  };
}

/**
 * What the model reads of a thread: the latest messages, or as many as the budget has room for; then the middle is left
 * out. The last message stays.
 *
 * @param room the tokens that the messages may have.
 */
export function truncated(
  said: readonly Message[],
  { type, last_messages: most }: Json,
  room: number,
  tokenizer: Tokenizer,
): readonly Message[] {
  const kept = type === 'last_messages' ? said.slice(-Number(most)) : [...said];
  if (type === 'last_messages') return kept;
  const sizes = kept.map((message) => promptTokens(tokenizer, [message]));
  let size = sizes.reduce((sum, one) => sum + one, 0);
  const left = [...kept];
  while (size > room && left.length > 1) {
    const middle = Math.floor((left.length - 1) / 2);
    left.splice(middle, 1);
    size -= sizes.splice(middle, 1)[0] ?? 0;
  }
  return left;
}
