import { mkdtempSync, rmSync, symlinkSync, mkdirSync, writeFileSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkPackage, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildClient } from '../../scripts/build/client-package.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { run } from '../helpers/repository.ts';

/** A project that has the package installed, as npm would lay it out. */
const project = mkdtempSync(join(tmpdir(), 'package-'));
const folder = join(project, 'node_modules/openai-concord');
beforeAll(async () => {
  await buildClient(folder);
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers', 'eventsource-parser']) {
    symlinkSync(fromRoot('node_modules', name), join(project, 'node_modules', name));
  }
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
  // A package of modules alone: `require` needs Node 20.19, and resolution without `exports` is gone from Node since 12.
  const expected = new Set(['CJSResolvesToESM', 'NoResolution']);
  const problems = result.types ? result.problems.filter(({ kind }) => !expected.has(kind)) : ['no types'];
  expect(problems).toEqual([]);
});

const consumer = `
import OpenAI, { APIError, Stream, isAPIError, toStreamingFile, type ClientOptions } from 'openai-concord';
import { Client, createChatCompletion, listFiles } from 'openai-concord/functions';
import { fileFromPath } from 'openai-concord/node';

const options: ClientOptions = { apiKey: async () => 'sk', fetch, middleware: (request, next) => next(request) };
const client = new OpenAI(options);
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
// @ts-expect-error a stream is no response
client.responses.create({ model: 'm', stream: true }).then((response) => response.output_text);
`;

const browser = { lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [] };
const node = { lib: ['es2022', 'esnext.disposable'], types: ['node'], typeRoots: [fromRoot('node_modules/@types')] };

test.for([
  ['TypeScript 5.9 for browsers', 'typescript/bin/tsc', browser],
  ['TypeScript 5.9 for Node', 'typescript/bin/tsc', node],
  ['TypeScript 7 for browsers', 'typescript-7/bin/tsc', browser],
] as const)('%s takes the declarations, library checks included', async ([, compiler, platform]) => {
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  mkdirSync(join(project, 'src'), { recursive: true });
  writeFileSync(join(project, 'src/main.ts'), consumer);
  const settings = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  const compilerOptions = { ...settings, ...platform, skipLibCheck: false };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  const tsc = fromRoot('node_modules', compiler);
  const { code, stdout } = await run(process.execPath, [tsc, '-p', project], { cwd: project });
  expect([stdout, code]).toEqual(['', 0]);
});
