import type { Json } from '../../../accumulate/json.ts';
import { isObject, listOf, objectOf } from '../../../accumulate/json.ts';
import type { ModelRequest } from '../../brain/brain.ts';
import { badRequest } from '../../errors.ts';
import { checkJsonMode, checkStrictSchema } from '../../model/check.ts';

/** What the contract's schemas cannot say about a request. @throws {ApiError} 400. */
export function checkChat(body: Json, request: ModelRequest): void {
  checkJsonMode(request, 'messages');
  const { format } = request;
  if (typeof format === 'object' && format.strict)
    checkStrictSchema(format.schema, 'response_format', 'invalid_json_schema', format.name);
  for (const [index, tool] of listOf(body['tools']).map(objectOf).entries()) {
    const { name, parameters, strict } = objectOf(tool['function']);
    if (strict === true && isObject(parameters))
      checkStrictSchema(parameters, `tools[${index}].function.parameters`, 'invalid_function_parameters', String(name));
  }
  const limit = body['max_completion_tokens'] === undefined ? 'max_tokens' : 'max_completion_tokens';
  if (Number(body[limit] ?? 0) < 0)
    throw badRequest(`'${limit}' must be at least 0.`, limit, 'integer_below_min_value');
  if (Number(body['top_logprobs'] ?? 0) > 0 && body['logprobs'] !== true)
    throw badRequest("'top_logprobs' needs 'logprobs' to be true.", 'top_logprobs');
  if (listOf(body['modalities']).includes('audio') && listOf(body['functions']).length > 0)
    throw badRequest("'functions' cannot be called by a model that speaks: use 'tools'.", 'functions');
  checkCalls(request);
}

/** Each call of the assistant is followed by its output, and each output follows its call. */
function checkCalls({ messages }: ModelRequest): void {
  let open = new Set<string>();
  for (const [index, { role, calls, callId }] of messages.entries()) {
    if (role === 'tool' && callId !== undefined && !open.delete(callId))
      throw badRequest(
        `'messages[${index}]' has the output of a call that no message before it makes: ${callId}.`,
        `messages[${index}].role`,
      );
    if (role !== 'tool' && open.size > 0)
      throw badRequest(
        `'messages[${index}]' must be the output of a call: ${[...open].join(', ')}.`,
        `messages[${index}].role`,
      );
    if (role === 'assistant') open = new Set(calls.map(({ id }) => id).filter(Boolean));
  }
  if (open.size > 0) throw badRequest(`The calls ${[...open].join(', ')} have no output.`, 'messages');
}
