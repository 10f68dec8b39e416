import { createOpenAI } from '@ai-sdk/openai';
import { stepCountIs, streamText, tool } from 'ai';
import { model, question, tell, tools } from './tools.js';

const result = streamText({
  model: createOpenAI({ baseURL: process.env.OPENAI_BASE_URL }).responses(model),
  prompt: question,
  stopWhen: stepCountIs(6),
  tools: Object.fromEntries(
    tools.map(({ name, description, parameters, execute }) => [
      name,
      tool({ description, inputSchema: parameters, execute }),
    ]),
  ),
});
tell(await result.text);
