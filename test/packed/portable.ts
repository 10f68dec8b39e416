/** A module that runs wherever there is `fetch`. Its function takes the address of the API. */
export const portable = `
import OpenAI, { toFile } from 'openai-concord';
import { Client, listModels } from 'openai-concord/functions';
import Mini from 'openai-concord/mini';
import { APIError } from 'openai-concord/error';

export async function main(baseURL) {
  const options = { apiKey: 'sk-test', baseURL, dangerouslyAllowBrowser: true };
  const client = new OpenAI(options);
  const body = { model: 'gpt-4.1', messages: [{ role: 'user', content: 'Hello' }] };
  const completion = await client.chat.completions.create(body);
  let chunks = 0;
  for await (const chunk of await client.chat.completions.create({ ...body, stream: true })) chunks += chunk.choices.length;
  const file = await client.files.create({ file: await toFile(new Uint8Array(3), 'a.jsonl'), purpose: 'batch' });
  const page = await listModels(new Client(options));
  const missing = await new Mini(options).files
    .retrieve('file-none', { headers: { prefer: 'code=404' } })
    .catch((error) => [error.name, error.status, error instanceof APIError]);
  const { response } = await client.api.GET('/models');
  return [response.status, completion.object, chunks > 0, file.object, page.object, ...missing];
}
`;

/** What it gives. */
export const portableResult = [200, 'chat.completion', true, 'file', 'list', 'NotFoundError', 404, true];
