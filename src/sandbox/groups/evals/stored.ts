import { isObject, listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { messagesOf } from '../chat/stored.ts';
import { messageOf } from '../../graders/messages.ts';
import { responseKind, storedCompletionKind } from '../../kinds.ts';
import { present } from '../../resource.ts';
import type { Kept } from '../../store/objects.ts';
import type { Row } from './row.ts';

/** The stored completions that fit all filters, with their answers. */
export function storedCompletions(call: Call, source: Json, metadata: Json): readonly Row[] {
  const { limit } = source;
  const found = call.objects
    .all({ kind: storedCompletionKind.kind })
    .map(({ object }) => object)
    .filter((one) => isWanted(one, { ...source, created: one['created'] }, metadata));
  return found.slice(0, typeof limit === 'number' ? limit : undefined).map((one) => completionRow(call, one));
}

function completionRow({ objects }: Call, completion: Json): Row {
  const messages = objects.all(messagesOf(String(completion['id'])));
  const [choice] = listOf(completion['choices']).map(objectOf);
  const { content, tool_calls: calls } = objectOf(choice?.['message']);
  const input = messages.map(({ object }) => ({
    role: object['role'],
    content: object['content'] ?? object['content_parts'],
  }));
  return {
    item: { input, metadata: completion['metadata'] },
    sample: { output_text: textOf(content), output_tools: calls ?? [], model: completion['model'] },
  };
}

/** The stored responses that fit all filters, with their answers. */
export const storedResponses = (call: Call, source: Json, metadata: Json): readonly Row[] =>
  call.objects
    .all({ kind: responseKind.kind })
    .map((kept) => ({ kept, object: present(call, responseKind, kept) ?? {} }))
    .filter(({ object }) => object['status'] === 'completed')
    .filter(({ object }) => isWanted(object, { ...source, created: object['created_at'] }, metadata))
    .filter(({ object }) => fitsResponse(object, source))
    .map(({ kept, object }) => responseRow(kept, object));

function responseRow({ hidden }: Kept, response: Json): Row {
  const items = listOf(hidden['input']).map(objectOf);
  const input = items.filter(({ role }) => role !== undefined).map((item) => messageOf(item).shown);
  const output = listOf(response['output']).map(objectOf);
  const texts = output.filter(({ type }) => type === 'message').map((item) => messageOf(item).shown['content']);
  return {
    item: { input, instructions: response['instructions'], metadata: response['metadata'] },
    sample: {
      output_text: texts.join('\n'),
      output_tools: output.filter(({ type }) => String(type).endsWith('_call')),
      model: response['model'],
    },
  };
}

/** Filters that are null, or not there, let everything pass. */
const isUnset = (filter: unknown): boolean => filter === undefined || filter === null;

function isWanted(
  one: Json,
  { metadata, model, created_after: after, created_before: before, created }: Json,
  also: Json,
): boolean {
  return (
    hasAll(one['metadata'], { ...also, ...objectOf(metadata) }) &&
    (isUnset(model) || [one['model'], String(one['model']).replace(/-\d{4}-\d{2}-\d{2}$/, '')].includes(model)) &&
    (isUnset(after) || Number(created) > Number(after)) &&
    (isUnset(before) || Number(created) < Number(before))
  );
}

const hasAll = (metadata: unknown, wanted: Json): boolean =>
  Object.entries(wanted).every(([key, value]) => isObject(metadata) && metadata[key] === value);

function fitsResponse(response: Json, source: Json): boolean {
  const { instructions_search: text, reasoning_effort: effort, users, tools } = source;
  const types = new Set(listOf(response['tools']).map((tool) => objectOf(tool)['type']));
  return (
    (isUnset(text) || textOf(response['instructions']).includes(textOf(text))) &&
    (isUnset(effort) || objectOf(response['reasoning'])['effort'] === effort) &&
    ['temperature', 'top_p'].every((name) => isUnset(source[name]) || source[name] === response[name]) &&
    (isUnset(users) || listOf(users).includes(response['user'])) &&
    listOf(tools).every((tool) => types.has(tool))
  );
}
