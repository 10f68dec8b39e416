import { tool } from '@llamaindex/core/tools';
import { OpenAI } from '@llamaindex/openai';
import { model, question, tell, tools } from './tools.js';

const llm = new OpenAI({ model, baseURL: process.env.OPENAI_BASE_URL });
const messages = [{ role: 'user', content: question }];
for (;;) {
  const { newMessages, toolCalls } = await llm.exec({ messages, tools: tools.map((one) => tool(one)) });
  messages.push(...newMessages);
  if (toolCalls.length === 0) tell(messages.at(-1).content);
}
