import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { run } from '../../helpers/repository.ts';

const chunk = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'word' } }] })}\n\n`;
const transcript = `${chunk.repeat(20)}data: [DONE]\n\n`;

test('100,000 requests and 1,000 streams leave nothing behind, and the process ends', async () => {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const streams = request.url?.endsWith('/chat/completions');
      response.writeHead(200, { 'content-type': streams ? 'text/event-stream' : 'application/json' });
      response.end(streams ? transcript : '{"id":"m"}');
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  try {
    const program = fromRoot('test/all/client/soak-program.ts');
    const { code, stdout, stderr } = await run(process.execPath, ['--expose-gc', program, url, '100000', '1000'], {
      cwd: fromRoot(),
    });
    expect(`${code} ${stderr}`).toBe('0 ');
    const { heapGrowth, listeners } = JSON.parse(stdout) as { heapGrowth: number; listeners: number };
    expect(listeners).toBe(0);
    expect(heapGrowth / 2 ** 20).toBeLessThan(8);
    expect(sockets.size).toBeLessThan(20);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
