import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const embedding = JSON.stringify({
  object: 'list',
  data: [{ object: 'embedding', index: 0, embedding: Array.from({ length: 64 }, (_, index) => index / 64) }],
  model: 'm',
  usage: { prompt_tokens: 1, total_tokens: 1 },
});

const chunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm' };
const events = `${Array.from(
  { length: 20_000 },
  (_, index) =>
    `data: ${JSON.stringify({ ...chunk, choices: [{ index: 0, delta: { content: ` word${index}` }, finish_reason: null }] })}\n\n`,
).join('')}data: [DONE]\n\n`;

/** A loopback server that responds at once, so that only the client's work is measured. */
export async function startServer(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const streams = request.url?.endsWith('/chat/completions');
      response.writeHead(200, {
        'content-type': streams ? 'text/event-stream' : 'application/json',
        'x-request-id': 'req_1',
      });
      response.end(streams ? events : embedding);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
