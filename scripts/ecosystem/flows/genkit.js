import { openAI } from '@genkit-ai/compat-oai/openai';
import { genkit, z } from 'genkit';
import { apiKey, baseURL, check, run } from './steps.js';

const ai = genkit({ plugins: [openAI({ apiKey, baseURL })] });
const model = openAI.model('gpt-4o-mini');
const prompt = 'Hello';
const add = ai.defineTool(
  { name: 'add', description: 'Adds.', inputSchema: z.object({ a: z.number() }) },
  async ({ a }) => a,
);
const output = { schema: z.object({ answer: z.string() }) };

await run({
  generate: async () => check((await ai.generate({ model, prompt })).text),
  'a schema': async () => check((await ai.generate({ model, prompt, output })).message?.content),
  tools: async () => check((await ai.generate({ model, prompt, tools: [add], returnToolRequests: true })).message),
  embeddings: async () => {
    const [first] = await ai.embed({ embedder: openAI.embedder('text-embedding-3-small'), content: 'a' });
    return check(first?.embedding.length);
  },
});
