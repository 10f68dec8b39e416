import createClient, { type Client } from 'openapi-fetch';
import type { PlatformBody } from './body.ts';
import { serializePath } from './path.ts';
import { serializeQuery } from './query.ts';

// The paths of the contract are unknown here: this folder knows descriptors only.
type AnyClient = Client<Record<string, Record<string, object>>>;

type Send = (request: Request) => Promise<Response>;

/** openapi-fetch, set up for this API. It stands behind this file alone. */
export const createHttp = <Paths extends object>(baseUrl: string, send: Send): Client<Paths> =>
  createClient<Paths>({ baseUrl, querySerializer: serializeQuery, pathSerializer: serializePath, fetch: send });

/** One request as it goes on the wire. */
export interface HttpRequest {
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  readonly body: PlatformBody | undefined;
  readonly signal: AbortSignal;
}

/**
 * Without `duplex`, platforms refuse a body that is a stream. To be able to follow a redirect, Node keeps a copy of all
 * that has been sent: in memory, and in vain, for a stream cannot be sent again.
 *
 * @see https://fetch.spec.whatwg.org/#dom-requestinit-duplex
 */
const streaming = { duplex: 'half', redirect: 'error' } as const;

/** Made at its first use: the first response that a program makes loads much of the platform. */
let nothing: Response | undefined;

const asIs = (body: unknown): unknown => body;

/** Builds the request, sends it, and answers the response with its body unread, whatever its status. */
export async function sendHttp(http: unknown, request: HttpRequest, send: Send): Promise<Response> {
  let answer: Response | undefined;
  await (http as AnyClient).request(
    request.method.toLowerCase() as 'get',
    request.path as never,
    {
      params: {
        path: request.pathParameters,
        query: request.query,
        // Else it would call JSON what the platform knows better.
        header: request.headers.has('content-type') ? {} : { 'Content-Type': null },
      },
      headers: request.headers,
      ...(request.body !== undefined && { body: request.body, bodySerializer: asIs }),
      ...(request.body instanceof ReadableStream && streaming),
      signal: request.signal,
      parseAs: 'stream',
      // What it would make of the answer is of no use here: bodies are read under deadlines.
      fetch: async (built: Request) => {
        answer = await send(built);
        return (nothing ??= new Response(null, { status: 204 }));
      },
    } as never,
  );
  return answer as Response;
}
