import { OpenAI, type ClientOptions, type Fetch } from '../../src/client/index.ts';

/** How a server handles one request. */
export type Answer = Response | Error | ((request: Request) => Response | Promise<Response>);

export interface Answered {
  readonly client: OpenAI;
  /** The requests in sending order. Their bodies have not been read. */
  readonly requests: Request[];
}

/** A client whose requests get the given responses in turn. The last response is repeated. */
export function answering(answers: readonly Answer[], options: ClientOptions = {}): Answered {
  const requests: Request[] = [];
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    if (typeof answer === 'function') return answer(request);
    return (answer as Response).clone();
  };
  const client = new OpenAI({
    apiKey: 'sk-test-1234',
    adminAPIKey: 'sk-admin-5678',
    baseURL: 'http://api.test/v1',
    fetch,
    ...options,
  });
  return { client, requests };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'x-request-id': 'req_1', ...headers },
  });

export const failure = (
  status: number,
  error: unknown = { message: 'No.' },
  headers: Record<string, string> = {},
): Response => json({ error }, status, headers);

/** An event stream of the given pieces. `end` states what follows the last piece. */
export function sse(
  pieces: readonly (string | Uint8Array<ArrayBuffer>)[],
  end: 'close' | 'stall' | 'cut' = 'close',
): Response {
  const encoder = new TextEncoder();
  const waiting = [...pieces];
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    pull(controller) {
      const piece = waiting.shift();
      if (piece !== undefined) controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
      else if (end === 'close') controller.close();
      else if (end === 'cut') controller.error(new TypeError('terminated'));
      else return new Promise(() => {});
      return undefined;
    },
  };
  // An error discards unread pieces, so each piece is created only when it is read.
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' } });
}

/** The value that a promise rejects with. */
export async function errorOf(work: PromiseLike<unknown>): Promise<never> {
  try {
    await work;
  } catch (error) {
    return error as never;
  }
  throw new Error('Expected a rejection, but the promise resolved.');
}

/** All items of an iterable, and the error that it throws at the end, if any. */
export async function collect<T>(items: AsyncIterable<T>): Promise<{ readonly items: T[]; readonly error?: never }> {
  const collected: T[] = [];
  try {
    for await (const item of items) collected.push(item);
  } catch (error) {
    return { items: collected, error: error as never };
  }
  return { items: collected };
}
