/** Requests that ask for what the examples of the contract do not ask for, by operationId. */
const chat = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] };
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const fn = { name: 'forecast', parameters };
const chatTools = {
  tools: [
    { type: 'function', function: fn },
    { type: 'function', function: { name: 'other' } },
  ],
};
const chosen = { type: 'function', function: { name: 'forecast' } };
const unpadded = { stream: true, stream_options: { include_obfuscation: false } };
const response = { model: 'm', input: 'Hi' };
const tools = [{ type: 'function', ...fn, strict: false }];
const format = (name: string): object => ({ type: 'json_schema', name, schema: parameters });
const run = { assistant_id: 'asst_1', ...chatTools };

export const asks: Readonly<Record<string, readonly object[]>> = {
  createChatCompletion: [
    { ...chat, ...chatTools, tool_choice: chosen, parallel_tool_calls: false },
    { ...chat, ...chatTools, tool_choice: chosen, n: 2, stream: true },
    { ...chat, response_format: { type: 'json_schema', json_schema: { name: 'a', schema: parameters } } },
    { ...chat, functions: [fn], function_call: { name: 'forecast' } },
    { ...chat, ...unpadded },
  ],
  createResponse: [
    { ...response, tools, tool_choice: { type: 'function', name: 'forecast' }, parallel_tool_calls: false },
    { ...response, tools, tool_choice: 'required', stream: true },
    { ...response, text: { format: { type: 'json_object' } } },
    { ...response, text: { format: format('a') } },
    { ...response, text: { format: format('a') }, stream: true },
    { ...response, reasoning: { summary: 'concise' } },
    { ...response, ...unpadded },
  ],
  createRun: [
    { ...run, tool_choice: chosen, parallel_tool_calls: false, max_prompt_tokens: 300, max_completion_tokens: 300 },
    { ...run, tool_choice: chosen, stream: true },
  ],
  createThreadAndRun: [
    { ...run, tool_choice: chosen, parallel_tool_calls: false, max_prompt_tokens: 300, max_completion_tokens: 300 },
  ],
};
