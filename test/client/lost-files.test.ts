import { createReadStream } from 'node:fs';
import { expect, test } from 'vitest';
import { APIConnectionError, OpenAI } from '../../src/client/index.ts';
import { serve } from '../helpers/serve.ts';

// Against a server, because its connection is open before the file turns out to be missing.
test('a file that is not there fails the upload, and nothing else', async () => {
  const { url } = await serve((_, response) => response.setHeader('content-type', 'application/json').end('{}'));
  const client = new OpenAI({ apiKey: 'sk', baseURL: url, maxRetries: 0 });
  for (const path of ['not-there', 'not-there-either']) {
    const upload = client.files.create({ file: createReadStream(path), purpose: 'batch' });
    await expect(upload).rejects.toThrow(APIConnectionError);
    await expect(upload).rejects.toThrow(/ENOENT/);
  }
});
