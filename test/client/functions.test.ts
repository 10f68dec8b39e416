import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import * as functions from '../../generated/client/functions/index.ts';
import { operations } from '../../generated/client/operations/index.ts';
import type { Fetch } from '../../src/client/index.ts';
import { collect, json, sse } from '../helpers/client.ts';

const { Client, createChatCompletion, createChatCompletionStream, createResponse, deleteFile, listFiles, uploadFile } =
  functions;
const answered = (...answers: Response[]): { client: functions.Client; requests: Request[] } => {
  const requests: Request[] = [];
  const fetch: Fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return answers.shift() ?? json({});
  };
  return { client: new Client({ apiKey: 'sk', baseURL: 'http://api.test/v1', fetch }), requests };
};

describe('a function an operation', () => {
  test('every operation has one', () => {
    const streaming = operations.filter(({ streams }) => streams);
    expect(streaming).toHaveLength(7);
    expect(Object.keys(functions).filter((name) => name !== 'Client')).toHaveLength(
      operations.length + streaming.length,
    );
  });

  test('plain, streamed, listed, uploaded, below a parent', async () => {
    const { client, requests } = answered(
      json({ id: 'c' }),
      sse(['data: {"id":"chunk"}\n\ndata: [DONE]\n\n']),
      json({ data: [{ id: 'f' }], has_more: false }),
    );
    const chat = { model: 'm', messages: [] };
    expect(await createChatCompletion(client, chat)).toEqual({ id: 'c' });
    expect(await collect(await createChatCompletionStream(client, chat))).toEqual({
      items: [{ id: 'chunk' }],
    });
    expect(await listFiles(client, { limit: 1 }).toArray()).toEqual([{ id: 'f' }]);
    await uploadFile(client, { file: new Blob(['x']), purpose: 'batch' });
    await deleteFile(client, 'file_1');
    expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /v1/chat/completions',
      'POST /v1/chat/completions',
      'GET /v1/files',
      'POST /v1/files',
      'DELETE /v1/files/file_1',
    ]);
    expect(await requests[1]?.json()).toEqual({ ...chat, stream: true });
  });

  test('with what the client adds', async () => {
    const output = [{ type: 'message', content: [{ type: 'output_text', text: 'Hi' }] }];
    expect(await createResponse(answered(json({ output })).client, { model: 'm' })).toMatchObject({
      output_text: 'Hi',
    });
  });

  test('a stream that is asked of a function for the whole is refused', async () => {
    const { client, requests } = answered(sse(['data: [DONE]\n\n']));
    const params = { model: 'm', messages: [], stream: true } as never;
    await expect(createChatCompletion(client, params)).rejects.toThrow('ends in `Stream`');
    expect(requests).toEqual([]);
  });
});

describe('a bundle takes what is used and no more', () => {
  /** The files that a program which uses these functions ends up with. */
  async function bundled(...names: readonly string[]): Promise<string> {
    const { metafile } = await build({
      stdin: {
        contents: `export { Client, ${names.join(', ')} } from './generated/client/functions/index.ts';`,
        resolveDir: fromRoot(),
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      metafile: true,
    });
    const [output] = Object.values(metafile.outputs);
    const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    return used.map(([file]) => file).join('\n');
  }

  test.for(['retrieveModel', 'createChatCompletion', 'createResponse'])(
    'no streams, pages or forms behind %s',
    async (name) => {
      expect(await bundled(name)).not.toMatch(
        /sse|stream\.ts|page|multipart|poll|event-parser|openapi-fetch|resources/,
      );
    },
  );

  test.for([
    ['createResponse', false],
    ['retrieveModel', true],
    ['listFiles', true],
  ] as const)('%s: what sorts arguments by location is there: %s', async ([name, wanted]) => {
    expect(/split-params/.test(await bundled(name))).toBe(wanted);
  });

  test('streams where they are used', async () => {
    const files = await bundled('createChatCompletionStream');
    expect(files).toMatch(/sse\.ts/);
    expect(files).not.toMatch(/page|multipart|poll|openapi-fetch|resources/);
  });
});
