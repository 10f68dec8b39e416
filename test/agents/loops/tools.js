import { z } from 'zod';

export const model = 'gpt-5-mini';
export const question = 'Please order a lamp if there is one.';

/** What the model called, in its order. */
export const calls = [];

const define = (name, parameters, answer) => ({
  name,
  description: `The ${name} of a shop.`,
  parameters: z.object(parameters),
  execute: async (input) => {
    calls.push({ name, input });
    return answer;
  },
});

export const tools = [
  define('stock', { item: z.string() }, '3 lamps are left'),
  define('price', { item: z.string() }, '40 euros'),
  define('order', { item: z.string(), count: z.number() }, 'the number is 17'),
];

/** Tells the test what came of a loop. */
export const tell = (answer) => {
  process.stdout.write(`\n${JSON.stringify({ answer, calls })}\n`);
  process.exit(0);
};
