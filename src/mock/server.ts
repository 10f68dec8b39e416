import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenApiDocument } from '../openapi/document.ts';
import { refusal, refusalOf, RefusedRequest, toAnswer, type Answer } from './answer.ts';
import { preflight, withCors } from './cors.ts';
import { mockConfig } from './negotiate.ts';
import { routesOf, type Route } from './operations.ts';
import { createPrism, settings, type Prism } from './prism.ts';
import { readRequest } from './read-request.ts';

export interface Mock {
  /** The base URL of the API, such as `http://127.0.0.1:4010/v1`. */
  readonly url: string;
  close(): Promise<void>;
}

const prefix = '/v1';

/**
 * Serves a document through Prism's core, on loopback. Prism's own HTTP server is not used: 5.16 never responds to a
 * malformed JSON body, and it sends an event stream as one chunk.
 *
 * @param port 0 for a free port.
 */
export const startMock = (document: OpenApiDocument, port = 0): Promise<Mock> => serveRoutes(routesOf(document), port);

/** Serves operations that were loaded by other means. */
export async function serveRoutes(routes: readonly Route[], port = 0): Promise<Mock> {
  const prism = createPrism();
  const server = createServer((request, response) => {
    const preflighted = request.method === 'OPTIONS' ? preflight(request.headers) : undefined;
    Promise.resolve(preflighted ?? answer(prism, routes, request).catch(failure).then(withCors(request.headers)))
      .then((result) => send(response, result))
      .catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    close: () => close(server),
  };
}

async function answer(prism: Prism, routes: readonly Route[], incoming: IncomingMessage): Promise<Answer> {
  const { method, path, query, search, body } = await readRequest(incoming);
  // Node never sends a body for HEAD.
  const asked = method === 'head' ? 'get' : method;
  const outcome = await prism.request(
    { method: asked as 'get', url: { path, query: query as never }, headers: incoming.headers as never, body },
    routes as never,
    { ...settings, mock: mockConfig(incoming.headers.prefer?.toString(), body, search) },
  )();
  return outcome._tag === 'Left' ? refusalOf(outcome.left) : toAnswer(outcome.right.output);
}

const failure = (error: unknown): Answer =>
  refusal(
    error instanceof RefusedRequest
      ? error
      : { status: 500, code: 'mock_failed', message: `The mock failed: ${String(error)}` },
  );

/** Sends an event stream event by event. A reader that needs the whole stream at once then fails. */
async function send(response: ServerResponse, { status, headers, body }: Answer): Promise<void> {
  // The unread rest of a body would be parsed as the next request.
  response.writeHead(status, status === 413 ? { ...headers, connection: 'close' } : headers);
  if (!headers['content-type']?.startsWith('text/event-stream')) {
    response.end(body);
    return;
  }
  for (const event of body.split(/(?<=\n\n)/)) {
    response.write(event);
    await new Promise(setImmediate);
  }
  response.end();
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
