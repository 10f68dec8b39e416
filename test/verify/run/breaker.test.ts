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

test.for<[name: string, failures: readonly [string, Finding['check']][], operator: string, isAsked: boolean]>([
  ['a valid request after three failures', fails('example', 'success-expected', 3), 'boundary', false],
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
  for (const [own, check] of failures) breaker.note(failed(own, check));
  expect(breaker.reasonFor({ operationId: 'createChatCompletion', operator }) === undefined).toBe(isAsked);
});

function fails(operator: string, check: Finding['check'], times: number): [string, Finding['check']][] {
  return Array.from({ length: times }, () => [operator, check]);
}
