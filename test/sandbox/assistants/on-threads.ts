import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../../src/sandbox/options.ts';
import { start, type Answered, type Ask } from '../asking.ts';

/** A function that a run can call when a message speaks of the weather. */
export const weather = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'Tells the weather of a city.',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string', enum: ['Paris', 'Rome'] } },
      required: ['city'],
      additionalProperties: false,
    },
  },
} as const;

export interface Desk {
  readonly ask: Ask;
  readonly sandbox: Awaited<ReturnType<typeof start>>['sandbox'];
  readonly failures: readonly unknown[];
  readonly assistant: string;
  readonly thread: string;
  /** Starts a run on the thread. */
  run(body?: object): Promise<Answered>;
}

/** An assistant and a thread with one message, in a sandbox whose jobs wait a second and work a second. */
export async function desk(
  said: string,
  assistant: object = {},
  options: SandboxOptions = { pace: { queued: 1000, work: 1000 } },
): Promise<Desk> {
  const { sandbox, ask, failures } = await start(options);
  onTestFinished(() => sandbox.close());
  const { id } = (await ask('POST /assistants', { model: 'gpt-4.1', ...assistant })).body;
  const thread = (await ask('POST /threads', { messages: [{ role: 'user', content: said }] })).body.id;
  const run = (body: object = {}): Promise<Answered> =>
    ask(`POST /threads/${thread}/runs`, { assistant_id: id, ...body });
  return { ask, sandbox, failures, assistant: id, thread, run };
}

/** The text of the newest message. */
export const lastText = async ({ ask, thread }: Pick<Desk, 'ask' | 'thread'>): Promise<string> =>
  (await ask(`GET /threads/${thread}/messages?limit=1`)).body.data[0].content[0].text.value;
