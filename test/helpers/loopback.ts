import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import type { RunContext, Contract } from '../../src/verify/run/context.ts';
import { createContext, openContract } from '../../src/verify/run/create-context.ts';
import { liveTarget, type LiveSettings } from '../../src/verify/targets/live.ts';
import type { Subject } from '../../src/verify/model/subject.ts';
import { lateWhenSilent, type Reachable } from './clock.ts';

export interface Asked {
  readonly method: string;
  /** As it was sent. */
  readonly url: string;
  /** Path below `/v1`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Told {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Loopback extends AsyncDisposable, Reachable {
  readonly asked: readonly Asked[];
}

/**
 * A server on a free port that responds with the result of a function and records its requests. Strings and bytes are
 * sent unchanged, other values as JSON. It never responds if the result is undefined.
 */
export async function serve(
  respond: (asked: Asked) => Told | undefined | Promise<Told | undefined>,
): Promise<Loopback> {
  const asked: Asked[] = [];
  let silence = new AbortController();
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const { pathname, searchParams: query } = new URL(url, 'http://loopback');
    const one = { method, url, path: pathname.replace(/^\/v1/, ''), query, headers, body: await text(request) };
    asked.push(one);
    const told = await respond(one);
    if (!told) {
      silence.abort();
      silence = new AbortController();
      return;
    }
    response.writeHead(told.status, { 'content-type': 'application/json', ...told.headers });
    const isSent = typeof told.body === 'string' || told.body instanceof Uint8Array;
    response.end(isSent ? told.body : JSON.stringify(told.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    nextSilence: () => silence.signal,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const error = (message = 'No.'): unknown => ({
  error: { message, type: 'invalid_request_error', param: null, code: null },
});

interface ContextSettings extends Partial<LiveSettings>, Partial<Pick<RunContext, 'baseline' | 'seed'>> {
  /** Whether it is known that the server has every operation. Default: no. */
  readonly isServed?: boolean;
}

/** Runs a contract on a server in this process. Only a request without a response times out. */
export function contextOn(
  document: OpenApiDocument,
  server: Reachable,
  settings: ContextSettings = {},
): { contract: Contract; context: RunContext } {
  const { baseline = [], seed = 1, isServed = false, ...live } = settings;
  const contract = openContract(document);
  const target = liveTarget({
    url: server.url,
    apiKey: 'sk-test',
    adminKey: 'sk-admin-test',
    allowWrites: true,
    ...live,
  });
  const run = { baseline, seed, today: '2026-11-24', clock: lateWhenSilent(server) };
  const subject = isServed ? withEverything : undefined;
  return { contract, context: createContext(contract, { ...target, subject }, run) };
}

const withEverything: Subject = {
  name: 'loopback',
  models: {},
  key: 'required',
  state: 'kept',
  operations: {},
  others: { standing: 'served', reason: 'The test says so.' },
  abilities: {},
};
