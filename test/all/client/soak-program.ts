// Sends many requests with one signal and tells what is left of them. Arguments: address, number of requests, of streams.
import { getEventListeners, setMaxListeners } from 'node:events';
import { OpenAI } from '../../../src/client/index.ts';

const [baseURL = '', requests, streams] = process.argv.slice(2);
const client = new OpenAI({ apiKey: 'sk-test', baseURL });
const { signal } = new AbortController();
setMaxListeners(100, signal);

/** Calls `work` so often, ten at a time. */
async function repeat(times: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: 10 }, worker));
}

const plain = (): Promise<unknown> => client.models.retrieve('m', { signal }).then(({ id }) => id);

/** Every third stream is left early: its connection must go. */
const streamed = async (index: number): Promise<void> => {
  const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true }, { signal });
  for await (const _ of stream) if (index % 3 === 0) break;
};

async function heap(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

await repeat(2000, plain);
await repeat(100, streamed);
const before = await heap();
await repeat(Number(requests), plain);
await repeat(Number(streams), streamed);
const heapGrowth = (await heap()) - before;
process.stdout.write(JSON.stringify({ heapGrowth, listeners: getEventListeners(signal, 'abort').length }));
