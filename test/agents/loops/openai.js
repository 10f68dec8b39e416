import OpenAI from 'openai';
import { zodFunction } from 'openai/helpers/zod';
import { model, question, tell, tools } from './tools.js';

const runner = new OpenAI().chat.completions.runTools({
  model,
  messages: [{ role: 'user', content: question }],
  tools: tools.map(({ execute, ...tool }) => zodFunction({ ...tool, function: execute })),
});
tell(await runner.finalContent());
