import type { APIError, ClientOptions, Fetch, RequestOptions } from '../../src/client/index.ts';
import { json, type Answer } from './client.ts';
import { doors, type Door } from './doors.ts';

/** The outcome of a request: what was sent, what was logged, and how it ended. */
export interface Outcome {
  readonly requests: readonly Request[];
  readonly settings: readonly RequestInit[];
  readonly told: readonly unknown[];
  /** `done`, the status of an error response, or the name of an error. */
  readonly end: string;
  readonly error: Error | undefined;
}

interface Asked {
  readonly ask?: Exclude<keyof Door, 'Client'>;
  readonly answers?: readonly Answer[];
}

export type DoorName = keyof typeof doors;

/** Sends one request through a door. Its `fetch` returns the given responses in turn, and repeats the last one. */
export async function askThrough(
  name: DoorName,
  { ask: what = 'read', answers = [json({})] }: Asked,
  told: readonly unknown[],
  clientOptions: ClientOptions,
  options: RequestOptions,
): Promise<Outcome> {
  const requests: Request[] = [];
  const settings: RequestInit[] = [];
  const fetch: Fetch = async (input, init = {}) => {
    const request = new Request(input, init);
    requests.push(request);
    settings.push(init);
    const answer = answers[Math.min(requests.length, answers.length) - 1] as Exclude<Answer, Error>;
    return typeof answer === 'function' ? answer(request) : answer.clone();
  };
  const door = doors[name];
  const given = { apiKey: 'sk-test', adminAPIKey: 'sk-a', baseURL: 'http://api.test/v1', fetch, ...clientOptions };
  const client = new door.Client(given);
  try {
    await door[what](client as never, options);
    return { requests, settings, told, end: 'done', error: undefined };
  } catch (error) {
    const { status, name: end } = error as APIError;
    return { requests, settings, told, end: status === undefined ? end : String(status), error: error as Error };
  }
}
