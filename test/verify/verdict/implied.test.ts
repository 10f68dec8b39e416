import { expect, test } from 'vitest';
import type { Check, Finding } from '../../../src/verify/model/finding.ts';
import { foldImplied } from '../../../src/verify/verdict/implied.ts';

const at = (check: Check, instance = '', keyword?: string, message = ''): Finding => ({
  check,
  message,
  contract: '/c',
  instance,
  ...(keyword !== undefined && { keyword }),
});
const inEvent = (index: number, finding: Finding): Finding => ({ ...finding, event: { index } });
const missing = (check: Check, instance: string, name: string): Finding =>
  at(check, instance, 'required', `${instance} must have the required property "${name}"`);

/** What is wanted: each root, and after `<` what follows from it. */
test.for<[name: string, findings: readonly Finding[], want: readonly string[]]>([
  [
    'two faults of one answer',
    [at('body-schema', '/a'), at('body-schema', '/b')],
    ['body-schema /a', 'body-schema /b'],
  ],
  [
    'a union of which no member fits',
    [at('body-schema', '/a', 'oneOf'), missing('body-schema', '/a/0', 'b')],
    ['body-schema /a/0 < body-schema /a'],
  ],
  [
    'a union beside the fault',
    [at('body-schema', '/x', 'oneOf'), missing('body-schema', '/a/0', 'b')],
    ['body-schema /x', 'body-schema /a/0'],
  ],
  [
    'an invalid request that is answered',
    [{ ...at('input-rejected', '/x'), got: '200 {"metadata":7}' }, at('body-schema', '/metadata')],
    ['input-rejected /x < body-schema /metadata'],
  ],
  [
    'an invalid request that is refused in another way',
    [{ ...at('input-rejected', '/x'), got: '404 {"error":7}' }, at('body-schema', '/error')],
    ['input-rejected /x', 'body-schema /error'],
  ],
  [
    'the whole of a stream',
    [missing('stream-event', '/choices/0/delta', 'role'), missing('stream-whole', '/choices/0/message', 'role')],
    ['stream-event /choices/0/delta < stream-whole /choices/0/message'],
  ],
  [
    'another fault in the whole',
    [missing('stream-event', '/choices/0/delta', 'role'), missing('stream-whole', '', 'id')],
    ['stream-event /choices/0/delta', 'stream-whole '],
  ],
  [
    'the same in later events',
    [1, 2, 3].map((index) => inEvent(index, missing('stream-event', '', 'sequence_number'))),
    ['stream-event  < stream-event , stream-event '],
  ],
  [
    'another fault of the same event, and of a later one',
    [
      inEvent(1, missing('stream-event', '', 'a')),
      inEvent(1, missing('stream-event', '', 'b')),
      inEvent(2, at('stream-event', '/a', 'type')),
    ],
    ['stream-event ', 'stream-event ', 'stream-event /a'],
  ],
  [
    'a relation that reads the value',
    [at('relation', '/n/0'), at('body-schema', '/n')],
    ['body-schema /n < relation /n/0'],
  ],
  [
    'a relation of the list around it',
    [at('relation', '/n'), at('body-schema', '/n/0')],
    ['relation /n', 'body-schema /n/0'],
  ],
  ['a relation of another value', [at('relation', '/m'), at('body-schema', '/n')], ['relation /m', 'body-schema /n']],
  [
    'what a server that fails sends',
    [at('no-server-error'), at('content-type-documented'), at('status-documented')],
    ['no-server-error  < content-type-documented , status-documented '],
  ],
  [
    'a refusal with a status that is wrong, and so is not documented',
    [at('route-unknown'), at('status-documented')],
    ['route-unknown  < status-documented '],
  ],
  [
    'a wrong refusal of a valid request',
    [at('success-expected'), at('body-schema', '/e')],
    ['success-expected ', 'body-schema /e'],
  ],
  [
    'a chain',
    [at('stream-event', '/a/b', 'type'), at('stream-whole', '/c/b', 'type'), at('relation', '/c/b')],
    ['stream-event /a/b < stream-whole /c/b, relation /c/b'],
  ],
])('%s', ([, findings, want]) => {
  const say = ({ check, instance }: Finding): string => `${check} ${instance}`;
  const told = foldImplied(findings).map(({ finding, implied }) =>
    [say(finding), ...(implied.length > 0 ? [`< ${implied.map(say).join(', ')}`] : [])].join(' '),
  );
  expect(told).toEqual(want);
});
