/** What a person writes first, in JavaScript; the address of the API is its argument. */
export const program = `
import OpenAI, { NotFoundError } from 'openai-concord';

const client = new OpenAI({ apiKey: 'sk-test', baseURL: process.argv[2] });
const file = await client.files.create({
  file: new File(['{"messages":[]}\\n'], 'training.jsonl'),
  purpose: 'fine-tune',
});
const files = await client.files.list({ limit: 2 });
const content = await client.files.content(file.id);
const completion = await client.chat.completions.create({
  model: 'gpt-4.1',
  messages: [{ role: 'user', content: 'Hello' }],
});
const thread = await client.beta.threads.create();
const { response } = await client.api.GET('/files/{file_id}', { params: { path: { file_id: file.id } } });
const missing = await client.files
  .retrieve('file-none', { headers: { prefer: 'code=404' } })
  .catch((error) => [error instanceof NotFoundError, error.status, typeof error.requestID]);

console.log(
  JSON.stringify({
    version: process.version,
    file: file.object,
    files: files.getPaginatedItems().length === files.data.length,
    content: (await content.text()).length > 0,
    completion: completion.object,
    thread: thread.object,
    path: response.status,
    missing,
  }),
);
`;

/** The same in TypeScript, with the public names of types. */
export const consumer = `
import OpenAI, { APIError, type ClientOptions } from 'openai-concord';

const options: ClientOptions = { apiKey: 'sk-test' };
const client = new OpenAI(options);

export async function ask(model: string, signal: AbortSignal): Promise<string | null> {
  const messages: OpenAI.Chat.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hello' }];
  const completion: OpenAI.Chat.ChatCompletion = await client.chat.completions.create({ model, messages }, { signal });
  return completion.choices[0]?.message.content ?? null;
}

export async function upload(bytes: Blob): Promise<OpenAI.FileObject> {
  const params: OpenAI.FileCreateParams = { file: bytes, purpose: 'assistants' };
  const { data, request_id } = await client.files.create(params).withResponse();
  const id: string | null = request_id;
  return id ? data : client.files.retrieve(data.id);
}

export async function run(thread_id: string): Promise<OpenAI.Beta.Threads.Run> {
  try {
    return await client.beta.threads.runs.retrieve('run_1', { thread_id });
  } catch (error) {
    if (error instanceof APIError && error.status === 404) return client.beta.threads.runs.create(thread_id, { assistant_id: 'asst_1' });
    throw error;
  }
}

export const byPath = async (): Promise<number | undefined> => {
  const { data } = await client.api.GET('/files', { params: { query: { limit: 2 } } });
  return data?.data.length;
};
`;
