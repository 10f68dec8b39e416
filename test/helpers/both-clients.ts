import Official from 'openai';
import { OpenAI } from '../../src/client/index.ts';
import { sse } from './client.ts';

/** How each request of a client is answered, in turn: with JSON, or with the events of a stream. */
export type Script = readonly (object | Streamed)[];

interface Streamed {
  readonly events: readonly object[];
  readonly end?: string;
  /** Whether all events come in one chunk. */
  readonly atOnce?: boolean;
}

/** A client, and the bodies that it sent. */
export interface Scripted<Client> {
  readonly client: Client;
  readonly sent: unknown[];
}

const names = ['official', 'ours'] as const;

/** Does the same with the official client and with ours, under the same answers. */
export async function withBoth<Result>(
  script: Script,
  work: (client: Official, sent: unknown[]) => Promise<Result>,
): Promise<Record<(typeof names)[number], Result>> {
  const results = names.map(async (name) => {
    const sent: unknown[] = [];
    const fetch = answerBy(script, sent);
    const options = { apiKey: 'sk', baseURL: 'http://api.test/v1', fetch, maxRetries: 0 };
    const client = name === 'ours' ? (new OpenAI(options) as unknown as Official) : new Official(options);
    return [name, await work(client, sent)] as const;
  });
  return Object.fromEntries(await Promise.all(results)) as Record<(typeof names)[number], Result>;
}

function answerBy(script: Script, sent: unknown[]) {
  let asked = 0;
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const body = request.method === 'GET' ? undefined : await request.json();
    sent.push({ url: request.url, method: request.method, body });
    const answer = script[Math.min(asked++, script.length - 1)] as Partial<Streamed>;
    if (!answer.events) return Response.json(answer, { headers: { 'x-request-id': 'req' } });
    const { end = 'data: [DONE]\n\n', atOnce } = answer;
    const lines = [...answer.events.map((event) => lineOf(event)), ...(end ? [end] : [])];
    return sse(atOnce ? [lines.join('')] : lines);
  };
}

const lineOf = (event: object): string => {
  const { event: name, data } = event as { event?: string; data?: object };
  return name && data ? `event: ${name}\ndata: ${JSON.stringify(data)}\n\n` : `data: ${JSON.stringify(event)}\n\n`;
};

/** A value as plain JSON, errors by their message. */
export const plain = (value: unknown): unknown =>
  value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value, (_, each) => (each instanceof Error ? `Error` : (each as unknown))));

/** Writes down the events of a helper, in order, with their arguments. */
export function listen(
  runner: { on(event: never, listener: (...args: unknown[]) => void): unknown },
  events: readonly string[],
): unknown[] {
  const told: unknown[] = [];
  for (const event of events)
    runner.on(event as never, (...args) => void told.push([event, ...(plain(args) as unknown[])]));
  return told;
}

/** What a promise gives, or that it fails. */
export const outcome = (work: Promise<unknown>): Promise<unknown> =>
  work.then(plain, (error: Error) => `fails: ${error.constructor.name}`);
