import { randomInt } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { run } from '../../helpers/repository.ts';

const page = { data: [{ id: 'a' }, { id: 'b' }], has_more: true };
const event = 'data: {"choices":[{"index":0,"delta":{}}]}\n\n';

/** Header and body come piece by piece, so that an abort can fall between any two. */
function answer(response: ServerResponse, url: string, part = 0): void {
  const [type, pieces] = url.endsWith('/chat/completions')
    ? ['text/event-stream', [event, event, event, 'data: [DONE]\n\n']]
    : url.endsWith('/content')
      ? ['application/octet-stream', ['bytes', 'bytes', 'bytes']]
      : ['application/json', url.includes('?') || url.endsWith('/files') ? [JSON.stringify(page)] : ['{"id":', '"m"}']];
  const send = (): void => {
    if (part === 0) response.writeHead(200, { 'content-type': type });
    const piece = pieces[part];
    if (piece === undefined) return void response.end();
    response.write(piece);
    answer(response, url, part + 1);
  };
  setTimeout(send, 2);
}

test('10,000 requests that are aborted at random times fail with typed errors and leave nothing behind', async () => {
  const server = createServer((request, response) => {
    request.on('error', () => {}).resume();
    request.on('end', () => answer(response, request.url ?? ''));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const seed = randomInt(2 ** 32);
  try {
    const program = fromRoot('test/all/client/aborts-program.ts');
    const { code, stdout, stderr } = await run(process.execPath, [program, url, '10000', String(seed)], {
      cwd: fromRoot(),
    });
    expect(`${code} ${stderr}`, `seed ${seed}`).toBe('0 ');
    const { finished, aborted, ...faults } = JSON.parse(stdout) as Record<string, number>;
    expect({ sum: (finished ?? 0) + (aborted ?? 0), ...faults }, `seed ${seed}`).toEqual({
      sum: 10_000,
      untyped: [],
      unhandled: 0,
      listeners: 0,
    });
    expect(aborted).toBeGreaterThan(0);
    expect(finished).toBeGreaterThan(0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
