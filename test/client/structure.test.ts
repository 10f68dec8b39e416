import { describe, expect, test } from 'vitest';
import { Response as ForeignResponse } from 'undici';
import { toFile, toStreamingFile, type Uploadable } from '../../src/client/index.ts';
import { answering, json } from '../helpers/client.ts';

/** A file of another realm, or of a polyfill: all that a `File` has, and not its class. */
const foreignFile = (name?: string) => ({
  ...(name !== undefined && { name, lastModified: 7 }),
  size: 2,
  type: 'text/csv',
  arrayBuffer: async () => new TextEncoder().encode('hi').buffer,
  text: async () => 'hi',
  stream: () => new Blob(['hi']).stream(),
  slice: () => new Blob(['hi']),
});

const foreignResponse = () =>
  Object.defineProperty(new ForeignResponse('hi', { headers: { 'content-type': 'text/csv' } }), 'url', {
    value: 'http://files.test/a/b.csv?x=1',
  });

async function* blobs() {
  yield new Blob(['h'], { type: 'text/csv' });
  yield 'i';
}

describe('toFile reads', () => {
  test.for([
    ['a file of another realm', () => foreignFile('x.csv'), ['x.csv', 'text/csv', 7]],
    ['a response of another library', foreignResponse, ['b.csv', 'text/csv', expect.any(Number)]],
    ['typed blobs one by one', blobs, ['unknown_file', 'text/csv', expect.any(Number)]],
  ] as const)('%s', async ([, make, want]) => {
    const file = await toFile(make() as never);
    expect([file.name, file.type, file.lastModified, await file.text()]).toEqual([...want, 'hi']);
    expect(file).toBeInstanceOf(File);
  });
});

describe('an upload takes', () => {
  test.for([
    ['a file of another realm', () => foreignFile('x.csv'), 'x.csv', 'text/csv'],
    ['a blob of another realm', () => foreignFile(), 'unknown_file', 'text/csv'],
    ['a response of another library', foreignResponse, 'b.csv', 'text/csv'],
    [
      'a streamed file of another copy of the package',
      () => Object.create(toStreamingFile(() => new Blob(['hi']).stream(), 'y.csv', { type: 'text/csv' })) as object,
      'y.csv',
      'text/csv',
    ],
  ] as const)('%s', async ([, make, name, type]) => {
    const files: File[] = [];
    const { client } = answering([
      async (request) => {
        files.push((await request.formData()).get('file') as File);
        return json({});
      },
    ]);
    await client.files.create({ file: make() as Uploadable, purpose: 'batch' });
    const [file] = files as [File];
    expect([file.name, file.type, await file.text()]).toEqual([name, type, 'hi']);
  });
});
