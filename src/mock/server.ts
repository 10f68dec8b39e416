import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parse as parseQuery } from 'node:querystring';
import type { OpenApiDocument } from '../openapi/document.ts';
import { mockConfig } from './negotiate.ts';
import { createPrism, settings } from './prism.ts';
import { routesOf, type Route } from './operations.ts';

export interface Mock {
  /** Where the API's paths start, such as `http://127.0.0.1:4010/v1`. */
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const prefix = '/v1';

/**
 * Serves a document through Prism's core, on loopback. Prism's own HTTP server is not used: 5.16 never answers a
 * malformed JSON body, and sends an event stream as one chunk.
 *
 * @param port 0 for a free one.
 */
export const startMock = (document: OpenApiDocument, port = 0): Promise<Mock> => serveRoutes(routesOf(document), port);

/** The same for operations that are loaded otherwise. */
export async function serveRoutes(routes: readonly Route[], port = 0): Promise<Mock> {
  const prism = createPrism();

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.url ?? '/', 'http://mock');
    const raw = await text(request);
    const body = parseBody(request, raw);
    if (body instanceof SyntaxError) return refusal(400, `The body is not JSON: ${body.message}`, 'invalid_json');
    const outcome = await prism.request(
      {
        method: (request.method ?? 'GET').toLowerCase() as 'get',
        url: {
          path: url.pathname.replace(/^\/v1(?=\/|$)/, '') || '/',
          query: parseQuery(url.search.slice(1)) as never,
        },
        headers: request.headers as never,
        body,
      },
      routes as never,
      { ...settings, mock: mockConfig(request.headers.prefer?.toString(), body, url.searchParams) },
    )();
    return outcome._tag === 'Left' ? refusalOf(outcome.left) : toAnswer(outcome.right.output);
  };

  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown) => refusal(500, `The mock failed: ${String(error)}`, 'mock_failed'))
      .then((result) => send(response, result))
      .catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    close: () => close(server),
  };
}

/** Forms are parsed by Prism, which wants them as text. */
function parseBody(request: IncomingMessage, raw: string): unknown {
  if (raw === '') return undefined;
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return raw;
  try {
    return JSON.parse(raw);
  } catch (error) {
    return error;
  }
}

function toAnswer(output: { statusCode: number; headers?: Record<string, string>; body?: unknown }): Answer {
  const headers = Object.fromEntries(
    Object.entries(output.headers ?? {})
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  return {
    status: output.statusCode,
    headers,
    body: typeof output.body === 'string' && !isJson(headers) ? output.body : JSON.stringify(output.body ?? null),
  };
}

const isJson = (headers: Readonly<Record<string, string>>): boolean =>
  (headers['content-type'] ?? '').startsWith('application/json');

/** Prism reports what it cannot answer as a problem document; the API has an envelope of its own for errors. */
function refusalOf(error: Error & { status?: number; detail?: string }): Answer {
  const code = error.status === 404 ? 'unknown_url' : (error.message ?? 'error').toLowerCase().replaceAll(/\W+/g, '_');
  return refusal(error.status ?? 500, error.detail ?? error.message, code);
}

function refusal(status: number, message: string, code: string): Answer {
  const type = status >= 500 ? 'server_error' : 'invalid_request_error';
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-request-id': 'req_mock' },
    body: JSON.stringify({ error: { message, type, param: null, code } }),
  };
}

/** An event stream goes out event by event, so that a reader that needs the whole of it at once is found out. */
async function send(response: ServerResponse, { status, headers, body }: Answer): Promise<void> {
  response.writeHead(status, headers);
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
