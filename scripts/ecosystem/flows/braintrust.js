import { wrapOpenAI } from 'braintrust';
import { run } from './steps.js';
import { client, moreOf, stepsOf } from './wrapped.js';

const make = () => wrapOpenAI(client());
await run({ ...stepsOf(make), ...moreOf(make) });
