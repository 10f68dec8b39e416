import type { Attempt } from './attempt.ts';
import type { EncodedBody, OpenBody } from './body.ts';
import { authorize } from './credentials.ts';
import { mergeHeaders, setHeader } from './headers.ts';
import { addressOf, initOf, sendHttp } from './http.ts';
import type { Log } from './logger.ts';
import type { ClientOptions, SendOptions } from './options.ts';
import type { Outgoing } from './outgoing.ts';
import { isServer } from './environment.ts';
import type { RequestParts } from './operation.ts';
import { VERSION } from './version.ts';

/** What a request takes from its client. */
export interface Sender {
  readonly apiKey: string | null;
  readonly adminAPIKey: string | null;
  readonly organization: string | null;
  readonly project: string | null;
  readonly baseURL: string;
  readonly _options: ClientOptions;
  readonly _log: Log;
  readonly _customHeaders: Headers;
}

/** One attempt of a request. */
export interface Sending {
  readonly outgoing: Outgoing;
  readonly parts: RequestParts;
  readonly options: SendOptions;
  /** Undefined without a body. */
  readonly encoded: EncodedBody | undefined;
  /** Number of the attempt, starting at 1. */
  readonly number: number;
  readonly attempt: Attempt;
  /** Has the last look at the arguments of `fetch`. */
  readonly prepare?: (init: RequestInit, url: string) => Promise<void>;
}

const unset = 'unset';

/** Sends one attempt and returns its response, whatever its status. */
export async function send(client: Sender, sending: Sending): Promise<Response> {
  const { outgoing, parts, options, encoded, number, attempt } = sending;
  const { method, operation } = outgoing;
  const body = await encoded?.open(attempt);
  const headers = await headersFor(client, sending, body);
  const queries = [client._options.defaultQuery, parts.search, parts.query, options.query];
  const request = {
    url: parts.url ?? addressOf(client.baseURL, parts.path, ...queries),
    init: initOf(method, headers, body, attempt.controller.signal),
  };
  await sending.prepare?.(request.init, request.url);
  attempt.sent = { url: request.url, headers };
  attempt.log = client._log;
  return sendHttp({ ...options, log: client._log }, request, attempt.request ?? outgoing, {
    attempt: number,
    operation,
  });
}

/** The headers that the client sets, overridden by the headers of the client's and the request's options. */
async function headersFor(
  client: Sender,
  { outgoing, options, number }: Sending,
  body: OpenBody | undefined,
): Promise<Headers> {
  const merged = mergeHeaders(
    {
      accept: outgoing.events ? 'text/event-stream' : outgoing.leavesBody ? '*/*' : 'application/json',
      authorization: unset,
      'content-type': body?.contentType,
      'content-length': body?.length?.toString(),
      'idempotency-key': options.idempotencyKey,
      'openai-organization': client.organization ?? undefined,
      'openai-project': client.project ?? undefined,
      // Browsers ask the server first whether it permits these, and many do not.
      ...(isServer && {
        'user-agent': `openai-concord/${VERSION}`,
        'x-stainless-retry-count': number > 1 ? String(number - 1) : undefined,
      }),
    },
    outgoing.headers,
    client._customHeaders,
    client._options.defaultHeaders,
    options.headers,
  );
  // No key is needed if the caller sets or removes the header.
  if (merged.get('authorization') === unset) {
    const key = outgoing.admin ? client.adminAPIKey : keyOf(client);
    setHeader(merged, 'authorization', await authorize(key, outgoing.admin, `${outgoing.method} ${outgoing.path}`));
  }
  return merged;
}

/** The key of a project or user, or the function that gives it. */
export const keyOf = (client: Sender): ClientOptions['apiKey'] => client.apiKey ?? client._options.apiKey;
