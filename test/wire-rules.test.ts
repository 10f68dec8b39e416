import { describe, expect, test } from 'vitest';
import { createValidator } from '../src/schema/validator.ts';
import type { Operation, Response, Schema } from '../src/openapi/document.ts';
import { operationsOf, resolve } from '../src/openapi/operations.ts';
import { propertiesOf, requiredOf } from '../src/schema/walk.ts';
import { contract } from './helpers/contract.ts';
import { fieldOf, leavesOf } from './helpers/fields.ts';
import { configuredRules, presetRules } from './helpers/redocly-config.ts';

/** Something that the published description of the API got wrong, and what keeps it from coming back. */
interface Mistake {
  readonly number: number;
  readonly was: string;
  /** Lint rules that refuse it. */
  readonly rules?: readonly string[];
  /** Fields that a server may leave out, or send as null. */
  readonly optional?: readonly string[];
  readonly nullable?: readonly string[];
  /** Answers what is wrong in the contract, or with which facts it stands. */
  readonly facts?: () => unknown;
  readonly want?: unknown;
}

const operations = new Map(operationsOf(contract).map(({ operation }) => [operation.operationId, operation]));
const operation = (id: string): Operation => operations.get(id) as Operation;
const success = (id: string): Response => {
  const [, response] = Object.entries(operation(id).responses).find(([status]) => status.startsWith('2')) ?? [];
  return resolve<Response>(contract, response as Response);
};
const schema = (name: string): Schema => contract.components.schemas[name] as Schema;
const streams = (): Record<string, string | null | undefined> =>
  Object.fromEntries(
    [...operations.keys()].flatMap((id) => {
      const stream = success(id).content?.['text/event-stream'];
      return stream ? [[id, stream['x-event-stream']?.sentinel]] : [];
    }),
  );
const tagsOf = (name: string): unknown[] =>
  leavesOf(contract, schema(name)).map((member) => propertiesOf(contract, member)['type']?.['const']);

const errorSchemas = (): (string | undefined)[] => {
  const failing = [...operations.values()].flatMap(({ responses }) =>
    Object.entries(responses).filter(([status]) => !status.startsWith('2')),
  );
  const schemas = failing.map(
    ([, response]) => resolve<Response>(contract, response).content?.['application/json']?.schema.$ref,
  );
  return [...new Set(schemas)];
};

/** Whether a comparison of this key, two compounds deep, is a filter. */
const isNestedFilter = (key: unknown): boolean => {
  const inner = { type: 'and', filters: [{ type: 'eq', key, value: 'red' }] };
  const filter = { type: 'or', filters: [inner] };
  return createValidator(contract).validate('/components/schemas/CompoundFilter', filter).length === 0;
};

const done = '[DONE]';

const mistakes: readonly Mistake[] = [
  { number: 1, was: 'keywords of OpenAPI 3.0 and 3.1 in one document', rules: ['struct', 'concord/no-nullable'] },
  { number: 2, was: '`nullable` where it means nothing', rules: ['concord/no-nullable'] },
  { number: 3, was: 'defaults and bounds of another type', rules: ['concord/default-valid', 'concord/schema-typed'] },
  { number: 4, was: 'bounds beyond 64 bits, rounded', rules: ['concord/schema-typed'] },
  { number: 5, was: 'path parameters undeclared or misnamed', rules: ['concord/path-parameters-match'] },
  { number: 6, was: 'lists that do not say of what', rules: ['concord/schema-typed'] },
  {
    number: 7,
    was: 'recursion by a keyword of an older draft',
    rules: ['concord/schema-typed'],
    facts: () => ['color', 7].map((key) => isNestedFilter(key)),
    want: [true, false],
  },
  { number: 8, was: 'no error documented', rules: ['concord/operation-errors'] },
  {
    number: 9,
    was: 'the envelope of errors not described',
    facts: errorSchemas,
    want: ['#/components/schemas/ErrorResponse'],
  },
  { number: 10, was: 'errors documented without their envelope', rules: ['concord/operation-errors'] },
  { number: 11, was: 'streams of chat not described', rules: ['concord/stream-declared'] },
  {
    number: 12,
    was: 'streams of other operations not described',
    rules: ['concord/stream-declared'],
    facts: () => Object.keys(streams()).sort(),
    want: [
      'createChatCompletion',
      'createCompletion',
      'createResponse',
      'createRun',
      'createThreadAndRun',
      'getResponse',
      'submitToolOutputsToRun',
    ],
  },
  { number: 13, was: 'a stream described as one JSON value', rules: ['concord/event-stream-fits'] },
  {
    number: 14,
    was: 'the end of a stream not described',
    facts: streams,
    want: {
      createChatCompletion: done,
      createCompletion: done,
      createResponse: null,
      createRun: done,
      createThreadAndRun: done,
      getResponse: null,
      submitToolOutputsToRun: done,
    },
  },
  {
    number: 15,
    was: 'the content of a file as a JSON string',
    facts: () => Object.keys(success('downloadFile').content ?? {}),
    want: ['application/octet-stream'],
  },
  {
    number: 16,
    was: 'a deleted response without a body, or with one of two names',
    facts: () =>
      propertiesOf(contract, success('deleteResponse').content?.['application/json']?.schema ?? {})['object']?.['enum'],
    want: ['response', 'response.deleted'],
  },
  {
    number: 17,
    was: 'token probabilities required',
    optional: ['CreateChatCompletionResponse.choices.logprobs'],
    nullable: ['CreateChatCompletionResponse.choices.logprobs'],
  },
  {
    number: 18,
    was: 'a refusal required of every message',
    optional: ['ChatCompletionResponseMessage.refusal'],
    nullable: ['ChatCompletionResponseMessage.refusal'],
  },
  {
    number: 19,
    was: 'a fingerprint that is never null',
    optional: [
      'CreateChatCompletionResponse.system_fingerprint',
      'CreateChatCompletionStreamResponse.system_fingerprint',
    ],
    nullable: [
      'CreateChatCompletionResponse.system_fingerprint',
      'CreateChatCompletionStreamResponse.system_fingerprint',
    ],
  },
  {
    number: 20,
    was: 'deltas of a chat that are never null',
    nullable: ['ChatCompletionStreamResponseDelta.role', 'ChatCompletionStreamResponseDelta.tool_calls'],
  },
  {
    number: 21,
    was: 'chunks of a completion that always have finished',
    nullable: ['CreateCompletionStreamResponse.choices.finish_reason'],
  },
  {
    number: 22,
    was: 'details of usage required',
    optional: ['CompletionUsage.prompt_tokens_details', 'CompletionUsage.completion_tokens_details'],
  },
  { number: 23, was: 'an empty page that has a first id', rules: ['concord/list-ids-nullable'] },
  { number: 24, was: 'a last page that has a next one', nullable: ['UsageResponse.next_page'] },
  {
    number: 25,
    was: 'values that are never null, but in the examples',
    nullable: ['EvalRun.per_model_usage', 'FineTuningJobEvent.data'],
  },
  {
    number: 26,
    was: 'a state of messages that callers wrote',
    optional: ['MessageObject.status', 'MessageObject.completed_at', 'MessageObject.incomplete_details'],
    nullable: ['MessageObject.status', 'MessageObject.completed_at', 'MessageObject.incomplete_details'],
  },
  { number: 27, was: 'values of a server as a closed list', rules: ['concord/open-enum'] },
  { number: 28, was: 'service tiers as a closed list', rules: ['concord/open-enum'] },
  {
    number: 29,
    was: 'categories that every model scores',
    nullable: ['Moderation.categories.illicit', 'Moderation.category_scores.illicit'],
  },
  { number: 30, was: 'input types that only newer models tell', optional: ['Moderation.category_applied_input_types'] },
  { number: 31, was: 'a tag that one member of three has', rules: ['concord/discriminator-full'] },
  {
    number: 32,
    was: 'members that nothing tells apart',
    rules: ['concord/union-told-apart', 'concord/discriminator-full'],
  },
  { number: 33, was: 'unions without a discriminator', rules: ['concord/union-told-apart'] },
  {
    number: 34,
    was: 'items that a list returns and does not name',
    facts: () => tagsOf('ItemResource').includes('reasoning'),
    want: true,
  },
  {
    number: 35,
    was: 'events that are sent and not described',
    facts: () =>
      tagsOf('ResponseStreamEvent')
        .filter((tag) => String(tag).startsWith('response.reasoning_summary'))
        .sort(),
    want: [
      'response.reasoning_summary_part.added',
      'response.reasoning_summary_part.done',
      'response.reasoning_summary_text.delta',
      'response.reasoning_summary_text.done',
    ],
  },
  {
    number: 36,
    was: 'events without a number, or that require what they do not have',
    rules: ['no-required-schema-properties-undefined'],
    facts: () =>
      leavesOf(contract, schema('ResponseStreamEvent'))
        .filter((event) => !requiredOf(contract, event).has('sequence_number'))
        .map((event) => propertiesOf(contract, event)['type']?.const),
    // Its form is not documented: nothing but its name is required.
    want: ['response.rate_limits.updated'],
  },
  { number: 37, was: 'required fields that do not exist', rules: ['no-required-schema-properties-undefined'] },
  { number: 38, was: 'anchors in YAML', rules: ['concord/no-anchors'] },
  { number: 39, was: 'objects that do not say so', rules: ['concord/schema-typed'] },
  { number: 40, was: 'lists in a form, written nobody knows how', rules: ['concord/query-array-style'] },
  { number: 41, was: 'lists in a query, written nobody knows how', rules: ['concord/query-array-style'] },
  { number: 42, was: 'a header that is needed and not described', rules: ['concord/beta-header'] },
  {
    number: 43,
    was: 'an operationId with a slip of the pen',
    facts: () => operation('submitToolOutputsToRun')['x-upstream-operation-id'],
    want: 'submitToolOuputsToRun',
  },
  {
    number: 44,
    was: 'a description without a version or a source',
    facts: () => contract.info,
    want: expect.objectContaining({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      'x-provenance': { snapshot: expect.any(String), checked: expect.any(String) },
    }),
  },
];

/** The rules that `redocly.yaml` and the preset that it extends switch on. */
const switchedOn = new Set(
  Object.entries({ ...(await presetRules()), ...configuredRules() })
    .filter(([, setting]) => setting === 'error' || (typeof setting === 'object' && setting.severity === 'error'))
    .map(([id]) => id),
);

test('each of the 44 known mistakes is kept out by something', () => {
  expect(mistakes.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
  const unguarded = mistakes.filter(
    ({ rules, optional, nullable, facts }) => !rules && !optional && !nullable && !facts,
  );
  expect(unguarded).toEqual([]);
});

describe.for(mistakes)(
  '$number: $was',
  ({ rules = [], optional = [], nullable = [], facts = () => undefined, want }) => {
    test('is kept out', () => {
      expect(rules.filter((rule) => !switchedOn.has(rule))).toEqual([]);
      expect(optional.filter((path) => fieldOf(contract, path).required)).toEqual([]);
      expect(nullable.filter((path) => !fieldOf(contract, path).nullable)).toEqual([]);
      expect(facts()).toEqual(want);
    });
  },
);
