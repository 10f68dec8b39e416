import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { run } from '../../helpers/repository.ts';

const event = 'data: {"choices":[{"index":0,"delta":{}}]}\n\n';
const pings = Buffer.from(': ping\n\n'.repeat(2 ** 13));

test('1 GiB of pings between two events leaves memory flat', async () => {
  let sent = 0;
  function* body(): Generator<Buffer | string> {
    yield event;
    for (; sent < 2 ** 30; sent += pings.length) yield pings;
    yield `${event}data: [DONE]\n\n`;
  }
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    Readable.from(body()).pipe(response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  try {
    const program = fromRoot('test/all/client/pings-program.ts');
    const { code, stdout, stderr } = await run(process.execPath, ['--expose-gc', program, url], { cwd: fromRoot() });
    expect(`${code} ${stderr}`).toBe('0 ');
    const { events, growth } = JSON.parse(stdout) as { events: number; growth: number };
    expect([events, sent]).toEqual([2, 2 ** 30]);
    expect(growth / 2 ** 20).toBeLessThan(32);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
