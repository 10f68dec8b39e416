import { expect, test } from 'vitest';
import type { Finding } from '../../../src/verify/model/finding.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import { createBreaker } from '../../../src/verify/run/breaker.ts';

const failed = (operator: string, check: Finding['check']): Result =>
  ({
    outcome: 'failed',
    operationId: 'createChatCompletion',
    group: 'Chat',
    findings: [{ check, message: 'No.', got: '200 {}', contract: '/c' }],
    failing: { operator },
  }) as unknown as Result;

type Failure = readonly [operator: string, check?: Finding['check']];
const passed: Failure = ['example'];

test.for<[name: string, failures: readonly Failure[], operator: string, isAsked: boolean]>([
  ['a valid request after three failures', fails('example', 'success-expected', 3), 'boundary', false],
  [
    'after a success between the failures',
    [...fails('example', 'success-expected', 2), passed, ...fails('example', 'success-expected', 2)],
    'example',
    true,
  ],
  ['after a type that clients do not mind', fails('example', 'content-type-documented', 3), 'example', true],
  ['an error of a kind that was accepted', fails('wrong-type', 'input-rejected', 3), 'wrong-type', false],
  ['an error of another kind', fails('wrong-type', 'input-rejected', 3), 'malformed-json', true],
  ['a valid request after three errors accepted', fails('wrong-type', 'input-rejected', 3), 'example', true],
  [
    'a third kind of which one error was accepted',
    [...fails('wrong-type', 'input-rejected', 3), ...fails('too-long', 'input-rejected', 1)],
    'too-long',
    false,
  ],
  ['before the third', fails('wrong-type', 'input-rejected', 2), 'wrong-type', true],
  ['a request with a key after three without', fails('missing-key', 'key-required', 3), 'example', true],
])('%s', ([, failures, operator, isAsked]) => {
  const breaker = createBreaker();
  for (const [own, check] of failures)
    breaker.note(check ? failed(own, check) : { ...failed(own, 'readable'), outcome: 'passed', findings: [] });
  expect(breaker.reasonFor({ operationId: 'createChatCompletion', operator }) === undefined).toBe(isAsked);
});

function fails(operator: string, check: Finding['check'], times: number): Failure[] {
  return Array.from({ length: times }, () => [operator, check] as const);
}
