import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenApiDocument } from '../openapi/document.ts';
import { refusal, refusalOf, RefusedRequest, toAnswer, type Answer } from './answer.ts';
import { preflight, withCors } from './cors.ts';
import type { Front } from './front.ts';
import { logLine } from './log.ts';
import { isChosen, mockConfig } from './negotiate.ts';
import { routesOf, type Route } from './operations.ts';
import { createPrism, settings, type Prism } from './prism.ts';
import { readRequest } from './read-request.ts';
import type { Complaint } from '../refusals/refuse.ts';

export interface Mock {
  /** The base URL of the API, such as `http://127.0.0.1:4010/v1`. */
  readonly url: string;
  /** Serves another document from the next request on. */
  replace(document: OpenApiDocument): void;
  close(): Promise<void>;
}

export interface MockOptions {
  /** Default: 0, a free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`, loopback. */
  readonly host?: string;
  /** The one origin whose pages may read the responses. Default: all. */
  readonly corsOrigin?: string;
  /** Called with one line per request. */
  readonly log?: (line: string) => void;
}

const prefix = '/v1';

/**
 * Serves a document through Prism's core, and shapes each answer by its request. Prism's own HTTP server is not used:
 * 5.16 never responds to a malformed JSON body, and it sends an event stream as one chunk.
 */
export const startMock = (document: OpenApiDocument, options: MockOptions = {}): Promise<Mock> =>
  serve(servedFrom(document), options);

/** Serves operations that were loaded by other means, with the answers of Prism alone. */
export const serveRoutes = (routes: readonly Route[], options: MockOptions = {}): Promise<Mock> =>
  serve({ prism: createPrism(), routes }, options);

const servedFrom = (document: OpenApiDocument): Served => ({
  prism: createPrism(),
  routes: routesOf(document),
  front: lazyFront(document),
});

interface Served {
  readonly prism: Prism;
  readonly routes: readonly Route[];
  readonly front?: () => Promise<Front>;
}

/** The front is loaded with the first request that needs it. */
function lazyFront(document: OpenApiDocument): () => Promise<Front> {
  let front: Promise<Front> | undefined;
  return () => (front ??= import('./front.ts').then(({ createFront }) => createFront(document)));
}

async function serve(first: Served, { port = 0, host = '127.0.0.1', corsOrigin, log }: MockOptions): Promise<Mock> {
  let served = first;
  const server = createServer((request, response) => {
    const { headers, method } = request;
    const preflighted = method === 'OPTIONS' ? preflight(headers, corsOrigin) : undefined;
    Promise.resolve(preflighted ?? answer(served, request).catch(failure).then(withCors(headers, corsOrigin)))
      .then((result) => {
        log?.(logLine(request, result));
        return send(response, result);
      })
      .catch(() => response.destroy());
  });
  await listen(server, port, host);
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${(server.address() as AddressInfo).port}${prefix}`,
    replace: (document) => {
      served = servedFrom(document);
    },
    close: () => close(server),
  };
}

async function answer({ prism, routes, front }: Served, incoming: IncomingMessage): Promise<Answer> {
  const request = await readRequest(incoming);
  const { method, path, query, search, body } = request;
  // Node never sends a body for HEAD.
  const asked = method === 'head' ? 'get' : method;
  const config = mockConfig(incoming.headers.prefer?.toString(), body, search);
  const outcome = await prism.request(
    { method: asked as 'get', url: { path, query: query as never }, headers: incoming.headers as never, body },
    routes as never,
    { ...settings, mock: config },
  )();
  if (outcome._tag === 'Left') return refusalOf(outcome.left);
  const { output, validations } = outcome.right;
  const prisms = toAnswer(output);
  if (!front || (isChosen(config) && validations.input.length === 0)) return prisms;
  return (await front())(request, incoming.headers, prisms, validations.input as readonly Complaint[]);
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

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
