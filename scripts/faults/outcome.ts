import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './faults.ts';

/** The parts of a client that both packages share. */
export interface AnyClient {
  readonly models: { retrieve(id: string, options?: object): PromiseLike<unknown> };
  readonly chat: { readonly completions: { create(params: never, options?: object): PromiseLike<unknown> } };
  readonly responses: { create(params: never, options?: object): PromiseLike<unknown> };
}

export interface Outcome {
  /** The name of the error, `ok`, or what happened instead. */
  readonly end: string;
  readonly requests: number;
}

/**
 * Makes the call that a fault is about and returns its outcome.
 *
 * @param patience Milliseconds after which the call counts as hanging; unlimited if absent.
 */
export async function outcomeOf(client: AnyClient, { call }: Fault, patience?: number): Promise<string> {
  const controller = new AbortController();
  const giveUp = new AbortController();
  const hangs = wait(patience, 'hangs', { signal: giveUp.signal }).catch(() => 'hangs');
  const work = callers[call](client, controller).then(
    (end) => end,
    (error: unknown) => nameOf(error),
  );
  const end = await (patience === undefined ? work : Promise.race([work, hangs]));
  giveUp.abort();
  controller.abort();
  return end;
}

/** Error classes of the official client have the name "Error". */
const nameOf = (error: unknown): string =>
  error instanceof Error ? (error.name === 'Error' ? error.constructor.name : error.name) : `throws ${typeof error}`;

type Caller = (client: AnyClient, controller: AbortController) => Promise<string>;

const chat = { model: 'm', messages: [], stream: true } as never;

const callers: Readonly<Record<Fault['call'], Caller>> = {
  plain: async (client, { signal }) => resultOf(await client.models.retrieve('m', { signal })),
  'bad path': async (client) => resultOf(await client.models.retrieve('..')),
  keyed: async (client) => resultOf(await client.models.retrieve('m', { idempotencyKey: 'key-1' })),
  'chat stream': async (client, { signal }) => readAll(await client.chat.completions.create(chat, { signal })),
  'response stream': async (client, { signal }) =>
    readAll(await client.responses.create({ model: 'm', stream: true } as never, { signal })),
  'aborted stream': async (client, controller) => {
    const stream = await client.chat.completions.create(chat, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    return readAll(stream);
  },
  'aborted wait': async (client, controller) => {
    setTimeout(() => controller.abort(), 250);
    return resultOf(await client.models.retrieve('m', { signal: controller.signal }));
  },
};

const resultOf = (value: unknown): string =>
  (value as { id?: string } | undefined)?.id === 'm' ? 'ok' : `returns ${JSON.stringify(value) ?? 'undefined'}`;

async function readAll(stream: unknown): Promise<string> {
  let events = 0;
  for await (const _ of stream as AsyncIterable<unknown>) events += 1;
  return `ends after ${events} events, as if whole`;
}
