import { wrapOpenAI } from 'weave';
import { run } from './steps.js';
import { client, moreOf, stepsOf } from './wrapped.js';

const make = () => wrapOpenAI(client());
const { 'events of chat': events, models } = moreOf(make);

await run({ ...stepsOf(make), 'events of chat': events, models });
