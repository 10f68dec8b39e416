import { expect, test } from 'vitest';
import { isEnvelope } from '../../src/schema/event-envelope.ts';
import { contract } from '../helpers/contract.ts';

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.for([
  ['AssistantStreamEvent', true],
  ['ChatCompletionStreamEvent', false],
  ['ResponseStreamEvent', false],
] as const)('events of %s are told apart by their names alone: %s', ([name, want]) => {
  expect(isEnvelope(contract, schema(name))).toBe(want);
});
