import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../../src/openapi/operations.ts';
import type { Case } from '../../../src/verify/model/case.ts';
import type { Outcome, Result } from '../../../src/verify/model/result.ts';
import { featureScores } from '../../../src/verify/verdict/feature-scores.ts';
import { features } from '../../../src/verify/verdict/features.ts';
import { featuresOf } from '../../../src/verify/verdict/features-of.ts';
import { contract } from '../../helpers/run-on.ts';

const operations = operationsOf(contract.document).map(({ operation }) => operation);
const groupOf = (id: string): string => operations.find(({ operationId }) => operationId === id)?.tags[0] ?? '';

test('every operation is of a feature, and features name operations and groups of the contract', () => {
  const alone = operations.filter(
    ({ operationId, tags }) => featuresOf({ operationId, group: tags[0] ?? '' }).length === 0,
  );
  expect(alone.map(({ operationId }) => operationId)).toEqual([]);
  const named = features.flatMap((feature) => [...(feature.operations ?? []), ...(feature.groups ?? [])]);
  const known = new Set(operations.flatMap(({ operationId, tags }) => [operationId, ...tags]));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

const refused: Case['expect'] = { kind: 'rejection', statuses: [400], check: 'input-rejected' };

test.for<[operationId: string, body: object | undefined, expect: Case['expect'], want: readonly string[]]>([
  ['listModels', undefined, { kind: 'success' }, ['models']],
  ['createChatCompletion', {}, { kind: 'success' }, ['chat', 'usage']],
  ['createChatCompletion', { stream: false, tools: null }, { kind: 'success' }, ['chat', 'usage']],
  ['createChatCompletion', { stream: true }, { kind: 'success' }, ['chat.stream', 'usage']],
  ['createChatCompletion', { tools: [] }, { kind: 'success' }, ['usage', 'chat.tools']],
  ['createChatCompletion', { n: 'x' }, refused, ['errors']],
  ['createChatCompletion', { tools: 'x' }, refused, ['errors', 'chat.tools']],
  ['createResponse', { previous_response_id: 'r' }, { kind: 'success' }, ['responses.state']],
  ['getResponse', undefined, { kind: 'success' }, ['responses.state']],
  ['uploadFile', undefined, refused, ['files']],
])('%s with %j is about its features', ([operationId, body, expectation, want]) => {
  const request = { body: JSON.stringify(body) } as Case['request'];
  expect(featuresOf({ operationId, group: groupOf(operationId), request, expect: expectation })).toEqual(want);
});

describe('a score', () => {
  const one = (outcome: Outcome, own: readonly string[], at?: string): Result => ({
    target: 't',
    case: 'c',
    phase: 'examples',
    operationId: 'o',
    group: 'g',
    features: own,
    outcome,
    findings: at === undefined ? [] : [{ check: 'body-schema', message: '', contract: '/c', instance: at }],
    undocumented: [],
    evidence: [],
    duration: 0,
  });

  test('is passed of what was sent; what was not sent is outside', () => {
    const results = [
      ...(['passed', 'passed', 'failed', 'known', 'not-served', 'skipped', 'not-run'] as const).map((outcome) =>
        one(outcome, ['files'], '/x'),
      ),
      one('not-served', ['evals']),
    ];
    expect(featureScores(results)).toEqual([{ feature: 'files', kind: 'extension', passed: 2, applicable: 4 }]);
  });

  test('of a place counts the findings there alone', () => {
    const results = [one('failed', ['chat', 'usage'], '/id'), one('failed', ['chat', 'usage'], '/usage/prompt_tokens')];
    expect(featureScores(results).map(({ feature, passed }) => `${feature} ${passed}`)).toEqual(['chat 0', 'usage 1']);
  });
});
