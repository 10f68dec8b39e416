import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../openapi/is-object.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { GivenAnswer } from '../../relations/terms/model.ts';
import type { Answer } from '../model/answer.ts';
import type { Harm } from '../model/harm.ts';
import { callOn } from './call-client.ts';
import type { ClientCall } from './call.ts';
import type { PinnedClient } from './clients.ts';
import { lostValues } from './read-values.ts';
import { recordedFetch } from './recorded-fetch.ts';
import type { Values } from './values.ts';

/** An answer, as received and as our own fold reads it. */
export interface Recorded {
  readonly answer: Answer;
  readonly given: GivenAnswer;
  readonly call: ClientCall;
  /** Whether the client follows the list from page to page. */
  readonly isPaged: boolean;
  /** What programs read of a success. */
  readonly values: Values;
  /** Types of events that end the stream although others may follow. A client may stop there. */
  readonly ends: readonly string[];
}

/** How a client fails on an answer, or what it loses of it. */
export async function harmsTo(client: PinnedClient, recorded: Recorded): Promise<readonly Harm[]> {
  const { answer } = recorded;
  const { fetch, wasCalled } = recordedFetch(answer);
  const made = await attempt(() => callOn(client, client.create(fetch), recorded.call));
  // A request that the client would not send says nothing about the answer.
  if (!wasCalled()) return [];
  if (answer.status >= 400) return errorHarms(client.name, made, recorded.given.body);
  if ('error' in made)
    return isTold(made.error, recorded.given) || isBehind(made.error)
      ? []
      : [{ says: `${client.name} throws: ${wordsOf(made.error)}` }];
  return successHarms(client.name, made.value, recorded);
}

type Made = { readonly value: unknown } | { readonly error: unknown };

const attempt = (work: () => Promise<unknown>): Promise<Made> =>
  work().then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

function successHarms(client: string, value: unknown, recorded: Recorded): readonly Harm[] {
  const { given, call, values, isPaged } = recorded;
  const lost = (read: unknown): readonly Harm[] =>
    given.body === undefined ? [] : lostValues(values, given.body, read, client);
  if (!call.streams) return [...lost(value), ...(isPaged ? lostPages(client, given.body, value) : [])];
  const { events, whole } = value as { readonly events?: readonly unknown[]; readonly whole?: unknown };
  return events ? lostEvents(client, events, recorded) : lost(whole);
}

function lostEvents(client: string, events: readonly unknown[], { given, ends }: Recorded): readonly Harm[] {
  if (!given.events || given.events.length < events.length) return [];
  const end = given.events.findIndex(({ name }) => name !== undefined && ends.includes(name));
  const sent = end === -1 ? given.events : given.events.slice(0, Math.max(end + 1, events.length));
  const kept = events.filter((event, index) => isDeepStrictEqual(dataOf(event), sent[index]?.data)).length;
  return kept === sent.length ? [] : [{ says: `${client} reads ${kept} of ${sent.length} events as they were sent.` }];
}

/** Events with a name of their own come as their name and their data. */
const dataOf = (event: unknown): unknown =>
  isObject(event) && 'event' in event && 'data' in event ? event['data'] : event;

/** A list that goes on, where the client stops. */
function lostPages(client: string, body: unknown, page: unknown): readonly Harm[] {
  if (!isObject(body) || body['has_more'] !== true || !Array.isArray(body['data']) || body['data'].length === 0)
    return [];
  const ask = (page as { hasNextPage?: () => boolean } | undefined)?.hasNextPage;
  if (ask === undefined) return [];
  try {
    if (ask.call(page)) return [];
  } catch (error) {
    return [{ says: `${client} cannot go on with the list: ${wordsOf(error)}`, at: '/has_more' }];
  }
  return [{ says: `${client} ends the list here, and has_more is true.`, at: '/has_more' }];
}

/** An error has its type and message. */
function errorHarms(client: string, made: Made, body: unknown): readonly Harm[] {
  if (!('error' in made)) return [{ says: `${client} takes the error for a success.` }];
  const { type, message } = made.error as { readonly type?: unknown; readonly message?: unknown };
  const sent = isObject(body) && isObject(body['error']) ? body['error'] : {};
  if (typeof type !== 'string' || type !== sent['type'])
    return [{ says: `${client} raises an error whose type is ${excerpt(type)}.`, at: '/error/type' }];
  // Clients mask what looks like a key.
  if (typeof sent['message'] !== 'string' || !String(message).includes(sent['message'].slice(0, 12)))
    return [{ says: `${client} raises an error without the message of the server.`, at: '/error/message' }];
  return [];
}

/** An error that the stream itself tells is read as one. */
const isTold = (error: unknown, { events = [] }: GivenAnswer): boolean =>
  events.some(
    ({ name, data }) =>
      name === 'error' || (isObject(data) && (data['error'] !== undefined || data['type'] === 'error')),
  ) && error instanceof Error;

/** A client may be older than an event of the contract. */
const isBehind = (error: unknown): boolean => wordsOf(error).startsWith('Unhandled response stream event');

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);
