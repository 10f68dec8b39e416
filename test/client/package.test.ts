import { rmSync, mkdirSync, writeFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkPackage, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { projectWith } from '../helpers/built-client.ts';
import { run } from '../helpers/repository.ts';

let project: string;
let folder: string;
beforeAll(async () => {
  project = await projectWith('openai-concord');
  folder = join(project, 'node_modules/openai-concord');
});
afterAll(() => rmSync(project, { recursive: true }));

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('the types resolve as the code does', async () => {
  const files = Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/node_modules/openai-concord/${relative(folder, file)}`, readFileSync(file, 'utf8')]),
  );
  const result = await checkPackage(new Package(files, 'openai-concord', '0.1.0'));
  expect(result.types ? result.problems : ['no types']).toEqual([]);
});

test('classes have the names that their sources say', async () => {
  const modules = await Promise.all(['index.mjs', 'index.js'].map(async (file) => import(join(folder, file))));
  for (const { OpenAI, Stream, APIPromise } of modules) {
    const client = new OpenAI({ apiKey: 'sk' });
    const named = [client, client.chat, client.chat.completions, client.completions, client.beta.threads.runs];
    expect([...named.map((each) => each.constructor), Stream, APIPromise, OpenAI.Page].map(({ name }) => name)).toEqual(
      ['OpenAI', 'Chat', 'Completions', 'Completions', 'Runs', 'Stream', 'APIPromise', 'Page'],
    );
  }
});

const consumer = `
import OpenAI, { APIError, Stream, isAPIError, toStreamingFile, type ClientOptions } from 'openai-concord';
import { Client, createChatCompletion, listFiles } from 'openai-concord/functions';
import Mini from 'openai-concord/mini';
import { fileFromPath } from 'openai-concord/node';
import { APIPromise } from 'openai-concord/api-promise';
import type { ChatCompletionMessageParam } from 'openai-concord/resources/chat/completions';
import { Chat, type ResponseInput } from 'openai-concord/resources';

const options: ClientOptions = { apiKey: async () => 'sk', fetch, middleware: (request, next) => next(request) };
const client = new OpenAI(options);
export const given: [ChatCompletionMessageParam, ResponseInput] = [{ role: 'user', content: 'x' }, []];
export const chat: Chat = client.chat;
export const completions: OpenAI.Chat.Completions = new OpenAI.Chat.Completions(client);
export const listed: APIPromise<unknown> = client.models.list();
export async function main(): Promise<string[]> {
  const stream: Stream<OpenAI.Responses.ResponseStreamEvent> = await client.responses.create({ model: 'm', input: 'x', stream: true });
  for await (const event of stream) if (event.type === 'response.output_text.delta') event.delta.toUpperCase();
  const response = await client.responses.create({ model: 'm', input: 'x' });
  const text: string = response.output_text + (response._request_id ?? '');
  const run: OpenAI.Beta.Threads.Run = await client.beta.threads.runs.createAndPoll('t', { assistant_id: 'a' }, { maxWaitMs: 1 });
  const small = new Client({ apiKey: 'sk' });
  const completion = await createChatCompletion(small, { model: 'm', messages: [{ role: 'user', content: text }] });
  await client.files.create({ file: await fileFromPath('x'), purpose: 'batch' });
  await client.files.create({ file: toStreamingFile(() => new Blob(['x']).stream(), 'x'), purpose: 'batch' }).catch((error: unknown) => {
    if (isAPIError(error) && error instanceof APIError) return error.rateLimits?.tokens.remaining;
    throw error;
  });
  const ids: string[] = [];
  for await (const file of listFiles(small, { limit: 1 })) ids.push(file.id);
  return [...ids, run.id, completion.id];
}
export const mini: Promise<OpenAI.ChatCompletion> = new Mini(options).chat.completions.retrieve('c');
// @ts-expect-error a helper
export const parse: unknown = new Mini().chat.completions.parse;
// @ts-expect-error a stream is no response
client.responses.create({ model: 'm', stream: true }).then((response) => response.output_text);
`;

const browser = { lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [] };
const node = { lib: ['es2022', 'esnext.disposable'], types: ['node'], typeRoots: [fromRoot('node_modules/@types')] };

const modules = { module: 'nodenext', type: 'module' };
/** What a project has that never heard of `exports`. Its own dependencies are not checked. */
const old = { module: 'commonjs', moduleResolution: 'node10', skipLibCheck: true, type: 'commonjs' };

test.for([
  ['TypeScript 5.9 for browsers', 'typescript/bin/tsc', { ...browser, ...modules }],
  ['TypeScript 5.9 for Node', 'typescript/bin/tsc', { ...node, ...modules }],
  ['TypeScript 7 for browsers', 'typescript-7/bin/tsc', { ...browser, ...modules }],
  ['TypeScript 5.9 in CommonJS', 'typescript/bin/tsc', { ...node, ...modules, type: 'commonjs' }],
  ['TypeScript 5.9 with node16', 'typescript/bin/tsc', { ...node, module: 'node16', type: 'commonjs' }],
  ['TypeScript 5.9 with node10', 'typescript/bin/tsc', { ...node, ...old }],
] as const)('%s takes the declarations, library checks included', async ([, compiler, { type, ...platform }]) => {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type }));
  mkdirSync(join(project, 'src'), { recursive: true });
  writeFileSync(join(project, 'src/main.ts'), consumer);
  const settings = {
    target: 'es2022',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  const compilerOptions = { ...settings, skipLibCheck: false, ...platform };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  const tsc = fromRoot('node_modules', compiler);
  const { code, stdout } = await run(process.execPath, [tsc, '-p', project], { cwd: project });
  expect([stdout, code]).toEqual(['', 0]);
});
