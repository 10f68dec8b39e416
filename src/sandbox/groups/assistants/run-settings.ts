import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { checkSettings, filledTools } from './assistant.ts';

/** How long a run may take, in milliseconds: the time that it waits for outputs counts. */
const lifetime = 600_000;

/** When a run that is created now expires. */
export const expiryOf = ({ world }: Call): number => world.clock.now() + lifetime;

/**
 * A run with the settings of the request, or else of the assistant. Its thread is added when it is known, and what
 * changes with time when it is shown.
 *
 * @throws {ApiError} 400 for settings that contradict each other.
 */
export function newRun(call: Call, assistant: Json): Json {
  const { body, world } = call;
  checkSettings(call, body);
  const setting = (name: string): unknown => body[name] ?? assistant[name];
  const tools = body['tools'] == null ? listOf(assistant['tools']).map(objectOf) : filledTools(body['tools']);
  const choice = body['tool_choice'] ?? 'auto';
  checkChoice(choice, tools);
  return {
    id: world.ids.make('run_', 24),
    object: 'thread.run',
    created_at: world.clock.seconds(),
    assistant_id: assistant['id'],
    model: setting('model'),
    instructions: instructionsOf(setting('instructions'), body['additional_instructions']),
    tools,
    tool_resources: {},
    metadata: body['metadata'] ?? {},
    temperature: setting('temperature') ?? 1,
    top_p: setting('top_p') ?? 1,
    reasoning_effort: setting('reasoning_effort') ?? null,
    max_completion_tokens: body['max_completion_tokens'] ?? null,
    max_prompt_tokens: body['max_prompt_tokens'] ?? null,
    truncation_strategy: truncationOf(body['truncation_strategy']),
    response_format: setting('response_format') ?? 'auto',
    tool_choice: choice,
    parallel_tool_calls: body['parallel_tool_calls'] ?? true,
  };
}

function instructionsOf(instructions: unknown, more: unknown): string | null {
  const texts = [instructions, more].filter((text) => typeof text === 'string');
  return texts.length === 0 ? null : texts.filter(Boolean).join('\n\n');
}

function truncationOf(sent: unknown): Json {
  const { type = 'auto', last_messages: most = null } = objectOf(sent);
  if (type === 'last_messages' && most === null)
    throw badRequest(
      "Missing 'truncation_strategy.last_messages': the strategy last_messages needs a number.",
      'truncation_strategy.last_messages',
      'missing_required_parameter',
    );
  return { type, last_messages: most };
}

/** @throws {ApiError} 400 for a choice that no tool can satisfy. */
function checkChoice(choice: unknown, tools: readonly Json[]): void {
  if (choice === 'required' && tools.length === 0)
    throw badRequest("'tool_choice' requires a call, and there are no tools.", 'tool_choice');
  const { type, function: wanted } = objectOf(choice);
  const { name } = objectOf(wanted);
  const isThere = tools.some(
    (tool) => tool['type'] === type && (type !== 'function' || objectOf(tool['function'])['name'] === name),
  );
  if (type !== undefined && !isThere)
    throw badRequest(`'tool_choice' names ${String(name ?? type)}, which is not among the tools.`, 'tool_choice');
}
