import { describe, expect, test } from 'vitest';
import { unreviewed, updatedBaseline } from '../../../src/verify/baseline/update.ts';
import {
  explains,
  fingerprintOf,
  matches,
  parseBaseline,
  type BaselineEntry,
} from '../../../src/verify/model/baseline.ts';
import type { Finding } from '../../../src/verify/model/finding.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import { exactly } from '../../../src/verify/model/verdict.ts';

test.for<[pattern: string, text: string, want: boolean]>([
  ['a', 'a', true],
  ['a', 'ab', false],
  ['*', '', true],
  ['a*', 'ab', true],
  ['a*', 'ba', false],
  ['*b', 'ab', true],
  ['*b', 'ba', false],
  ['a*a', 'a', false],
  ['a*a', 'aa', true],
  ['/c/*/x/*', '/c/12/x/y', true],
  ['/c/*/x', '/c/12/y', false],
  ['a*b*c', 'a-c-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['a*b*c', 'a-c', false],
  ['.', 'x', false],
])('the pattern %s and the text %s', ([pattern, text, want]) => {
  expect(matches(pattern, text)).toBe(want);
});

test('a hostile pattern takes no longer than its length', () => {
  expect(matches('*a'.repeat(2000), `${'a'.repeat(1999)}b`)).toBe(false);
});

const answered: Finding = {
  check: 'success-expected',
  message: 'A valid request must succeed.',
  got: '404 "no model gpt-5 here"',
  contract: '/paths/x/examples/a',
};
const entry: BaselineEntry = { check: 'success-expected', operation: 'create*', schema: '*', reason: 'known' };

test.for<[name: string, entry: Partial<BaselineEntry>, want: boolean]>([
  ['a pattern of operations', {}, true],
  ['another pattern', { operation: 'list*' }, false],
  ['a pattern of places', { schema: '/paths/*/examples/*' }, true],
  ['an answer', { answer: '404 "no model * here"' }, true],
  ['another answer', { answer: '500*' }, false],
  ['its target', { target: 't' }, true],
  ['another target', { target: 'u' }, false],
  ['another check', { check: 'reachable' }, false],
])('an entry with %s', ([, rest, want]) => {
  expect(explains({ ...entry, ...rest }, 't', fingerprintOf('createResponse', answered))).toBe(want);
});

test('a whole check is excused with a reason', () => {
  const [excuse] = parseBaseline([{ excuse: 'success-expected', reason: 'r', target: 't' }], 'f') as [BaselineEntry];
  expect(explains(excuse, 't', fingerprintOf('createResponse', answered))).toBe(true);
  expect(() => parseBaseline([{ excuse: 'success-expected' }], 'f')).toThrow('f, entry 1: reason must be given.');
  expect(() => parseBaseline([{ excuse: 'nothing', reason: 'r' }], 'f')).toThrow('there is no check "nothing"');
  expect(() => parseBaseline([null], 'f')).toThrow('f, entry 1: check, operation, schema, reason must be given.');
});

describe('an update', () => {
  const one = (id: string, operationId: string, ...findings: Finding[]): Result => ({
    target: 't',
    case: id,
    phase: 'examples',
    operationId,
    group: 'g',
    outcome: 'failed',
    findings,
    undocumented: [],
    evidence: [],
    duration: 0,
  });
  const wrong = (index: number, severity: 'high' | 'low' = 'low'): Finding => ({
    check: 'body-schema',
    message: 'm',
    got: String(index),
    contract: `/c/oneOf/${index}/type`,
    severity,
  });
  const results = [
    one('a', 'createChat', answered),
    one('b', 'createResponse', { ...answered, got: '404 "no model gpt-4 here"', contract: '/paths/y/examples/b' }),
    one('c', 'listFiles', wrong(1), wrong(2)),
    one('d', 'listModels', { ...wrong(1), contract: '/other' }),
  ];
  const update = (entries: readonly BaselineEntry[], stale: readonly BaselineEntry[] = []): BaselineEntry[] =>
    updatedBaseline(entries, results, { demand: exactly, stale });

  test('writes causes, and not cases', () => {
    expect(update([])).toEqual([
      {
        check: 'success-expected',
        operation: '*',
        schema: '/paths/*',
        answer: '404 "no model * here"',
        target: 't',
        reason: unreviewed,
        case: 'a',
      },
      {
        check: 'body-schema',
        operation: 'listFiles',
        schema: '/c/oneOf/*/type',
        target: 't',
        reason: unreviewed,
        case: 'c',
      },
      { check: 'body-schema', operation: 'listModels', schema: '/other', target: 't', reason: unreviewed, case: 'd' },
    ]);
  });

  test('excuses everything that it was written for', () => {
    const written = update([]);
    const open = results.flatMap(({ operationId, findings }) =>
      findings.filter((found) => !written.some((own) => explains(own, 't', fingerprintOf(operationId, found)))),
    );
    expect(open).toEqual([]);
  });

  test('keeps entries with their reasons, and drops the stale ones', () => {
    const kept: BaselineEntry = { check: 'body-schema', operation: 'list*', schema: '*', reason: 'reviewed' };
    const other: BaselineEntry = { ...kept, operation: 'deleteFile' };
    expect(update([kept, other], [{ ...other }]).map(({ check, reason }) => `${check}: ${reason}`)).toEqual([
      'body-schema: reviewed',
      `success-expected: ${unreviewed}`,
    ]);
  });

  test('leaves out what does not count', () => {
    const demand = { level: 'behaves', failOn: 'low' } as const;
    expect(updatedBaseline([], results, { demand, stale: [] }).map(({ check }) => check)).toEqual(['success-expected']);
  });
});
