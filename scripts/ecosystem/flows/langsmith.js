import { wrapOpenAI } from 'langsmith/wrappers';
import { run } from './steps.js';
import { client, moreOf, stepsOf } from './wrapped.js';

const make = () => wrapOpenAI(client(), { tracingEnabled: false });
await run({ ...stepsOf(make), ...moreOf(make) });
