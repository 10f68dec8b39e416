import { isObject, listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { checkStrictSchema } from '../../model/check.ts';
import { hasModel } from '../../models.ts';
import { find, ownId } from '../../resource.ts';
import { formatOf } from '../chat/ask.ts';
import { assistantKind as kind } from './kinds.ts';
import { toolResources } from './tool-resources.ts';

export async function createAssistant(call: Call): Promise<Reply> {
  const { body, world, objects } = call;
  checkSettings(call, body);
  const created = world.clock.seconds();
  const id = world.ids.make('asst_', 24);
  const object = {
    id,
    object: 'assistant',
    created_at: created,
    name: body['name'] ?? null,
    description: body['description'] ?? null,
    model: body['model'],
    instructions: body['instructions'] ?? null,
    tools: filledTools(body['tools']),
    top_p: body['top_p'] ?? 1,
    temperature: body['temperature'] ?? 1,
    reasoning_effort: body['reasoning_effort'] ?? null,
    tool_resources: await toolResources(call, body['tool_resources']),
    metadata: body['metadata'] ?? {},
    response_format: body['response_format'] ?? 'auto',
  };
  objects.put({ kind: kind.kind }, id, { object, hidden: {} }, created);
  return json(object);
}

const changeable = [
  'name',
  'description',
  'model',
  'instructions',
  'top_p',
  'temperature',
  'reasoning_effort',
  'metadata',
  'response_format',
];

export async function modifyAssistant(call: Call): Promise<Reply> {
  const { body } = call;
  const { kept } = find(call, kind, ownId(call));
  checkSettings(call, body);
  const sent = changeable.filter((name) => body[name] !== undefined).map((name) => [name, body[name]] as const);
  const object = {
    ...kept.object,
    ...Object.fromEntries(sent),
    ...(body['tools'] !== undefined && { tools: filledTools(body['tools']) }),
    ...(body['tool_resources'] !== undefined && { tool_resources: await toolResources(call, body['tool_resources']) }),
  };
  call.objects.put({ kind: kind.kind }, ownId(call), { ...kept, object });
  return json(object);
}

/** What the schemas cannot say about the settings of an assistant or a run. @throws {ApiError} 400. */
export function checkSettings(call: Call, { model, tools, response_format: sent }: Json): void {
  if (typeof model === 'string' && !hasModel(call, model))
    throw badRequest(`The requested model '${model}' does not exist.`, 'model', 'model_not_found');
  const format = formatOf(objectOf(sent));
  if (typeof format === 'object' && format.strict)
    checkStrictSchema(format.schema, 'response_format', 'invalid_json_schema', format.name);
  for (const [index, tool] of listOf(tools).map(objectOf).entries()) {
    const { name, parameters, strict } = objectOf(tool['function']);
    if (strict === true && isObject(parameters))
      checkStrictSchema(parameters, `tools[${index}].function.parameters`, 'invalid_function_parameters', String(name));
  }
}

/** Tools as an answer repeats them. */
export const filledTools = (tools: unknown): readonly Json[] =>
  listOf(tools)
    .map(objectOf)
    .map((tool) => {
      if (tool['type'] === 'function') return { ...tool, function: { strict: false, ...objectOf(tool['function']) } };
      if (tool['type'] !== 'file_search') return tool;
      const { ranking_options: ranking, ...settings } = objectOf(tool['file_search']);
      return { ...tool, file_search: { ...settings, ranking_options: { ...usualRanking, ...objectOf(ranking) } } };
    });

export const usualRanking = { ranker: 'default_2024_08_21', score_threshold: 0, hybrid_search: null };
