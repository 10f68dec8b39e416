import * as functions from '../../generated/client/functions/index.ts';
import { OpenAI, type BaseClient, type ClientOptions, type RequestOptions } from '../../src/client/index.ts';
import { collect } from './client.ts';

/** A way to send requests. All doors send the same requests to the same server. */
export interface Door<Client extends BaseClient = never> {
  readonly Client: new (options: ClientOptions) => BaseClient;
  /** `GET /models/m`. */
  read(client: Client, options: RequestOptions): PromiseLike<unknown>;
  /** `GET /organization/projects/p`, which requires an admin key. */
  admin(client: Client, options: RequestOptions): PromiseLike<unknown>;
  /** `POST /embeddings`. */
  write(client: Client, options: RequestOptions): PromiseLike<unknown>;
  /** `POST /chat/completions`, read to the end of its events. */
  stream(client: Client, options: RequestOptions): PromiseLike<unknown>;
  /** `GET /files/f/content`, read to the end of its bytes. */
  download(client: Client, options: RequestOptions): PromiseLike<unknown>;
}

const embedding = { model: 'm', input: 'x', encoding_format: 'float' } as const;
const chat = { model: 'm', messages: [] };

async function toEnd(stream: PromiseLike<unknown>): Promise<unknown> {
  const { items, error } = await collect((await stream) as AsyncIterable<unknown>);
  if (error) throw error;
  return items;
}

async function textOf(response: PromiseLike<Response>): Promise<string> {
  return (await response).text();
}

/** Throws error responses, which openapi-fetch returns, as the other doors do. */
async function dataOf(answer: PromiseLike<{ data?: unknown; error?: unknown; response: Response }>): Promise<unknown> {
  const { data, error, response } = await answer;
  if (!response.ok) throw Object.assign(new Error(JSON.stringify(error)), { status: response.status });
  return data;
}

const methods: Door<OpenAI> = {
  Client: OpenAI,
  read: (client, options) => client.models.retrieve('m', options),
  admin: (client, options) => client.admin.organization.projects.retrieve('p', options),
  write: (client, options) => client.embeddings.create(embedding, options),
  stream: (client, options) => toEnd(client.chat.completions.create({ ...chat, stream: true }, options)),
  download: (client, options) => textOf(client.files.content('f', options)),
};

const standalone: Door<functions.Client> = {
  Client: functions.Client,
  read: (client, options) => functions.retrieveModel(client, 'm', options),
  admin: (client, options) => functions.retrieveProject(client, 'p', options),
  write: (client, options) => functions.createEmbedding(client, embedding, options),
  stream: (client, options) => toEnd(functions.createChatCompletionStream(client, chat, options)),
  download: (client, options) => textOf(functions.downloadFile(client, 'f', options)),
};

const raw: Door<OpenAI> = {
  Client: OpenAI,
  read: (client, options) => client.get('/models/m', options),
  admin: (client, options) => client.get('/organization/projects/p', options),
  write: (client, options) => client.post('/embeddings', { ...options, body: embedding }),
  stream: (client, options) =>
    toEnd(client.post('/chat/completions', { ...options, stream: true, body: { ...chat, stream: true } })),
  download: (client, options) => textOf(client.get('/files/f/content', options).asResponse()),
};

/** openapi-fetch types only its own options, and passes others on. */
const untyped = (options: RequestOptions): Record<string, never> => options as Record<string, never>;

const api: Door<OpenAI> = {
  Client: OpenAI,
  read: (client, options) =>
    dataOf(client.api.GET('/models/{model}', { params: { path: { model: 'm' } }, ...untyped(options) })),
  admin: (client, options) =>
    dataOf(
      client.api.GET('/organization/projects/{project_id}', {
        params: { path: { project_id: 'p' } },
        ...untyped(options),
      }),
    ),
  write: (client, options) => dataOf(client.api.POST('/embeddings', { body: embedding, ...untyped(options) })),
  stream: async (client, options) => {
    const body = { ...chat, stream: true };
    const data = await dataOf(client.api.POST('/chat/completions', { body, parseAs: 'stream', ...untyped(options) }));
    return new Response(data as ReadableStream).text();
  },
  download: async (client, options) => {
    const params = { path: { file_id: 'f' } };
    const data = await dataOf(
      client.api.GET('/files/{file_id}/content', { params, parseAs: 'stream', ...untyped(options) }),
    );
    return new Response(data as ReadableStream).text();
  },
};

export const doors = { methods, functions: standalone, 'client.get/post': raw, 'client.api': api };
