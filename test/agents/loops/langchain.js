import { ChatOpenAI } from '@langchain/openai';
import { createAgent, tool } from 'langchain';
import { model, question, tell, tools } from './tools.js';

const agent = createAgent({
  model: new ChatOpenAI({ model, configuration: { baseURL: process.env.OPENAI_BASE_URL } }),
  tools: tools.map(({ name, description, parameters, execute }) =>
    tool(execute, { name, description, schema: parameters }),
  ),
});
const { messages } = await agent.invoke({ messages: [{ role: 'user', content: question }] });
tell(messages.at(-1).text);
