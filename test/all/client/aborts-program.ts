// Aborts requests of each kind at random times and tells what came of them. Arguments: address, number of requests, seed.
import { getEventListeners } from 'node:events';
import { OpenAI, OpenAIError } from '../../../src/client/index.ts';

const [baseURL = '', requests, seed] = process.argv.slice(2);
const client = new OpenAI({ apiKey: 'sk-test', baseURL, logLevel: 'off' });

let state = Number(seed);
/** From 0 up to 1: the same row for the same seed. */
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

const told = { finished: 0, aborted: 0, untyped: [] as string[], unhandled: 0, listeners: 0 };
process.on('unhandledRejection', () => (told.unhandled += 1));

const kinds: readonly ((signal: AbortSignal) => Promise<unknown>)[] = [
  (signal) => client.models.retrieve('m', { signal }),
  (signal) => client.files.list({}, { signal }).toArray({ limit: 5 }),
  (signal) => client.files.create({ file: new Blob(['x'.repeat(100_000)]), purpose: 'batch' }, { signal }),
  async (signal) => (await client.files.content('f', { signal })).text(),
  async (signal) => {
    const events = [];
    for await (const event of await client.chat.completions.create(
      { model: 'm', messages: [], stream: true },
      { signal },
    ))
      events.push(event);
  },
];

async function abortOne(index: number): Promise<void> {
  const controller = new AbortController();
  const moment = random() * 25;
  // One in five is let finish, however slow the machine is.
  const timer = moment < 20 ? setTimeout(() => controller.abort(), moment) : undefined;
  try {
    await kinds[index % kinds.length]?.(controller.signal);
    told.finished += 1;
  } catch (error) {
    if (error instanceof OpenAIError) told.aborted += 1;
    else told.untyped.push(String(error));
  }
  clearTimeout(timer);
  told.listeners += getEventListeners(controller.signal, 'abort').length;
}

let next = 0;
const worker = async (): Promise<void> => {
  while (next < Number(requests)) await abortOne(next++);
};
await Promise.all(Array.from({ length: 20 }, worker));
process.stdout.write(JSON.stringify(told));
