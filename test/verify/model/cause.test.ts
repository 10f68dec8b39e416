import { expect, test } from 'vitest';
import { causeOf } from '../../../src/verify/model/cause.ts';
import type { Check, Finding } from '../../../src/verify/model/finding.ts';

const chat = { group: 'Chat' };
const at = (check: Check, contract: string, got?: string): Finding => ({
  check,
  message: 'Something must be so.',
  contract,
  ...(got !== undefined && { got }),
});
const failed = (got: string, contract = '/paths/~1chat~1completions/post'): Finding =>
  at('no-server-error', contract, got);

test.for<[name: string, finding: Finding, want: string]>([
  [
    'a place of the contract',
    at('body-schema', '/c/Choice/required', '{"a":1}'),
    'body-schema Chat /c/Choice/required',
  ],
  ['its indexes', at('body-schema', '/c/T/oneOf/12/x/3', '1'), 'body-schema Chat /c/T/oneOf/*/x/*'],
  ['a name with a digit is no index', at('relation', '/x-relations/n2', '1'), 'relation Chat /x-relations/n2'],
  ['the status of an answer', failed('500 "down"'), 'no-server-error Chat  500 "down"'],
  ['an id', failed('500 "request req_01AbC failed"'), 'no-server-error Chat  500 "request * failed"'],
  ['a UUID', failed('500 "5f0c8f1e-3b0a-4e4c-9d5b-0a1b2c3d4e5f"'), 'no-server-error Chat  500 "*"'],
  ['numbers', failed('500 "took 12.5 ms at line 7"'), 'no-server-error Chat  500 "took * ms at line *"'],
  ['a time', failed('500 "at 2026-01-02T03:04:05.678Z"'), 'no-server-error Chat  500 "at *"'],
  ['a date of HTTP', failed('500 "Tue, 02 Jun 2026 10:00:00 GMT"'), 'no-server-error Chat  500 "*"'],
  ['an address', failed('500 "Cannot POST /v1/files"'), 'no-server-error Chat  500 "Cannot POST *"'],
  [
    'quoted names',
    at('success-expected', '/p', String.raw`404 "{\"error\":\"The model ${'`'}gpt-x${'`'} does not exist\"}"`),
    String.raw`success-expected Chat  404 "{*:*}"`,
  ],
  ['what a success says', at('input-rejected', '/p/1', '200 "{\\"id\\":\\"a1\\"}"'), 'input-rejected Chat  200'],
  ['no answer', at('answered-in-time', '/p'), 'answered-in-time Chat  Something must be so.'],
])('a cause leaves out or keeps %s', ([, finding, want]) => {
  expect(causeOf(chat, finding)).toBe(want);
});

test('requests of one group that end in the same answer have one cause', () => {
  const one = causeOf(chat, failed('500 "no worker 1"', '/paths/a/examples/x'));
  expect(causeOf(chat, failed('500 "no worker 2"', '/paths/b/examples/y'))).toBe(one);
  expect(causeOf(chat, failed('502 "no worker 2"', '/paths/b/examples/y'))).not.toBe(one);
  expect(causeOf({ group: 'Files' }, failed('500 "no worker 1"', '/paths/a/examples/x'))).not.toBe(one);
});
