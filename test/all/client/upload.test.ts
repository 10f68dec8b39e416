import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { run } from '../../helpers/repository.ts';

const gibibyte = 2 ** 30;
const mebibyte = 2 ** 20;

test.for(['stream', 'path'])('a file of 1 GiB, by %s, in less than 150 MiB', async (kind) => {
  let received = 0;
  const server = createServer((request, response) => {
    request.on('data', (piece: Buffer) => (received += piece.length));
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"file_1"}'));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  try {
    const program = fromRoot('test/all/client/upload-program.ts');
    const { code, stdout, stderr } = await run(process.execPath, [program, url, kind, String(gibibyte)], {
      cwd: fromRoot(),
    });
    expect(`${code} ${code === 0 ? '' : stderr}`).toBe('0 ');
    expect(received).toBeGreaterThan(gibibyte);
    expect(Number(stdout) / mebibyte).toBeLessThan(150);
  } finally {
    server.close();
  }
});
