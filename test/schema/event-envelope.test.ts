import { expect, test } from 'vitest';
import { isEnvelope } from '../../src/schema/event-envelope.ts';
import { contract } from '../helpers/contract.ts';

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.for([
  ['AssistantStreamEvent', true],
  ['ChatCompletionStreamEvent', false],
  ['ResponseStreamEvent', false],
] as const)('only the event names distinguish the events of %s: %s', ([name, want]) => {
  expect(isEnvelope(contract, schema(name))).toBe(want);
});
