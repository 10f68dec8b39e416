import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/verify/model/finding.ts';
import { formatUndocumented, undocumentedOf, type Noted } from '../../../src/verify/report/undocumented.ts';

const header: Finding = { check: 'header-required', message: 'The header x-request-id is missing.', contract: '/h' };
const field = (at: string, got?: string): Finding => ({
  check: 'field-documented',
  message: `${at}: the field is not documented.`,
  contract: '/c',
  instance: at,
  ...(got !== undefined && { got }),
});
const seen = (id: string, undocumented: readonly Finding[], operationId = 'createResponse'): Noted => ({
  target: 'live',
  case: id,
  operationId,
  undocumented,
});

describe('notes', () => {
  test('are told once, with the number of cases', () => {
    const notes = undocumentedOf(
      [
        seen('a', [field('/output/0/x', '1'), field('/output/12/x', '2')]),
        seen('b', [header]),
        seen('c', [header, header], 'listModels'),
        seen('d', [header, field('/output/x')]),
      ],
      (pointer) => (pointer === '/h' ? 'spec/h.yaml:1' : undefined),
    );
    expect(notes).toEqual([
      {
        ...header,
        level: 'undocumented',
        source: 'spec/h.yaml:1',
        operations: ['createResponse', 'listModels'],
        targets: ['live'],
        count: 3,
        case: 'b',
      },
      {
        check: 'field-documented',
        level: 'undocumented',
        message: '/output/*/x: the field is not documented.',
        got: '1',
        contract: '/c',
        operations: ['createResponse'],
        targets: ['live'],
        count: 1,
        case: 'a',
      },
      expect.objectContaining({ message: '/output/x: the field is not documented.' }),
    ]);
    expect(formatUndocumented(notes)).toMatchInlineSnapshot(`
      "note  header-required on live, 3 cases: The header x-request-id is missing.  (createResponse and 1 more)
      note  field-documented on live, 1 case: /output/*/x: the field is not documented. got: 1  (createResponse)
      note  field-documented on live, 1 case: /output/x: the field is not documented.  (createResponse)"
    `);
  });

  test('are cut in text, and cannot control a terminal', () => {
    const many = seen(
      'a',
      Array.from({ length: 30 }, (_, index) => field(`/x${index}\u001b[2J`)),
    );
    const text = formatUndocumented(undocumentedOf([many]));
    expect(text.split('\n').length).toBe(21);
    expect(text.endsWith('note  and 10 more')).toBe(true);
    expect(text).not.toContain('\u001b');
    expect(formatUndocumented([])).toBe('');
  });
});
