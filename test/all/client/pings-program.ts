// Reads a stream that is all comments up to its end, and tells how much memory it held. Argument: address.
import { OpenAI } from '../../../src/client/index.ts';

const client = new OpenAI({ apiKey: 'sk-test', baseURL: process.argv[2] });
const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true });
let before = 0;
let most = 0;
let events = 0;
const sampler = setInterval(() => (most = Math.max(most, held())), 100);
for await (const _ of stream) {
  before ||= held();
  events += 1;
}
clearInterval(sampler);
process.stdout.write(JSON.stringify({ events, growth: most - before }));
