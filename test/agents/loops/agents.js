import { Agent, run, setTracingDisabled, tool } from '@openai/agents';
import { model, question, tell, tools } from './tools.js';

setTracingDisabled(true);
const agent = new Agent({ name: 'Clerk', instructions: 'Serve.', model, tools: tools.map((one) => tool(one)) });
const result = await run(agent, question, { stream: true });
await result.completed;
tell(result.finalOutput);
