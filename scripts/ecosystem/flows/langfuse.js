import { observeOpenAI } from '@langfuse/openai';
import { run } from './steps.js';
import { client, stepsOf } from './wrapped.js';

await run(stepsOf(() => observeOpenAI(client())));
