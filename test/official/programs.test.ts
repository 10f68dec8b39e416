import { describe, expect, test } from 'vitest';
import { fromRoot, root } from '../../scripts/lib/paths.ts';
import { readProgram } from '../../scripts/parity/read/program.ts';
import { unsupported } from '../../src/client/core/unsupported-options.ts';
import { diagnosticsOf } from '../helpers/typescript.ts';

/** What a user of the official client writes, by what it shows. */
const programs: Readonly<Record<string, string>> = {
  'parts of types': `
    export type Delta = OpenAI.Chat.Completions.ChatCompletionChunk.Choice.Delta;
    export const roleOf = (delta: OpenAI.ChatCompletionChunk.Choice.Delta): string => delta.role ?? '';
    export const nameOf = (call: OpenAI.ChatCompletionChunk.Choice.Delta.ToolCall): string => call.function?.name ?? '';
    export const model: OpenAI.Chat.ChatModel = 'gpt-4o';
    export const role: OpenAI.Chat.Completions.ChatCompletionRole = 'function';
    export const effort: OpenAI.ChatCompletionReasoningEffort = null;
    export const input: OpenAI.Responses.ResponseInput = [{ role: 'user', content: 'Hello' }];
    export const content: OpenAI.FileContent = 'text';
    export const tagsOf = (own: OpenAI.FineTuning.Jobs.FineTuningJobIntegration): string[] => own.wandb.tags ?? [];`,
  'resources as types': `
    export const list = (files: OpenAI.Files): PromiseLike<unknown> => files.list();
    export const complete = (completions: OpenAI.Chat.Completions): PromiseLike<unknown> =>
      completions.create({ model: 'm', messages: [] });
    export const main = [list(client.files), complete(client.chat.completions)];
    export const options: OpenAI.RequestOptions = { timeout: 5 };`,
  pages: `
    export async function ids(page: OpenAI.CursorPage<OpenAI.FileObject>): Promise<string[]> {
      return page.hasNextPage() ? ids(await page.getNextPage()) : page.data.map(({ id }) => id);
    }
    export const main = client.files.list().then((page) => ids(page));
    export const all = async (): Promise<OpenAI.Page<OpenAI.Model>> => client.models.list();`,
  embeddings: `
    const params: OpenAI.EmbeddingCreateParams = { model: 'm', input: 'text' };
    export const v: number[] = (await client.embeddings.create({ model: 'm', input: 'text' })).data[0]!.embedding;
    export const w: number[] = (await client.embeddings.create(params)).data[0]!.embedding;
    export const x: number[] = (await client.embeddings.create({ ...params, encoding_format: 'float' })).data[0]!.embedding;
    export const y: string = (await client.embeddings.create({ ...params, encoding_format: 'base64' })).data[0]!.embedding;
    export const z: OpenAI.Embedding[] = (await client.embeddings.create(params)).data;`,
  'settings that are read and assigned': `
    client.apiKey = 'sk';
    client.adminAPIKey = null;
    client.organization = 'org';
    client.project = 'proj';
    client.webhookSecret = null;
    client.baseURL = 'http://localhost/v1';
    client.timeout = OpenAI.DEFAULT_TIMEOUT;
    client.maxRetries = 1;
    client.logLevel = 'debug';
    client.logger = console;
    client.fetchOptions = { redirect: 'manual' };
    export const key: string | null = client.apiKey;
    export const admin: string | null = client.adminAPIKey;`,
  'an error among events': `
    export async function read(): Promise<string> {
      for await (const event of await client.responses.create({ model: 'm', input: 'x', stream: true })) {
        if (event.type === 'error') return event.message + (event.code ?? '');
      }
      return '';
    }`,
  'a resource of its own': `
    export class Rooms extends OpenAI.Models {
      open(id: string): PromiseLike<unknown> {
        return this._client.post('/rooms', { body: { id }, headers: { 'x-room': id } });
      }
    }
    export const opened = new Rooms(client).open('north');`,
  'errors, by their class': `
    export const waitOf = (error: unknown): string | null =>
      error instanceof OpenAI.RateLimitError ? error.headers.get('retry-after') : null;
    export const statusOf = (error: unknown): number => (error instanceof OpenAI.NotFoundError ? error.status : 0);
    export const exact = (error: InstanceType<typeof OpenAI.BadRequestError>): 400 => error.status;
    export const server = (error: InstanceType<typeof OpenAI.InternalServerError>): number => error.status;
    export const none = (error: InstanceType<typeof OpenAI.APIConnectionError>): undefined => error.status;
    export const any = (error: InstanceType<typeof OpenAI.APIError>): number | undefined => error.status;`,
  'a request as a promise': `
    export const pending: Promise<OpenAI.Model> = client.models.retrieve('m');`,
};

const compiled = (specifier: string): string[] => {
  const head = `import OpenAI from '${specifier}';\ndeclare const client: OpenAI;\n`;
  const files = Object.entries(programs).map(
    ([name, code]) => [`${name.replaceAll(' ', '-')}.ts`, head + code] as const,
  );
  return diagnosticsOf(fromRoot('test/programs'), new Map(files));
};

describe('programs for the official client', () => {
  test('compile with it', () => expect(compiled('openai')).toEqual([]));
  test('compile with ours after changing the import', () => {
    expect(compiled('../../src/client/index.ts')).toEqual([]);
  });
});

test('every option of the official client is one of ours, or refused', () => {
  const { checker, ...clients } = readProgram(root);
  const optionsOf = (name: 'official' | 'ours'): string[] => {
    const [options] =
      checker.getTypeOfSymbol(clients[name]('constructor')).getConstructSignatures()[0]?.parameters ?? [];
    const type = options && checker.getNonNullableType(checker.getTypeOfSymbol(options));
    return (type?.getProperties() ?? []).map((property) => property.name);
  };
  const own = new Set([...optionsOf('ours'), ...Object.keys(unsupported)]);
  expect(optionsOf('official').length).toBeGreaterThan(15);
  expect(optionsOf('official').filter((name) => !own.has(name))).toEqual([]);
});
