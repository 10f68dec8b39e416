import { expect, test } from 'vitest';
import { parseYaml } from '../../src/openapi/parse-yaml.ts';

test.for([
  ['a date is text', 'day: 2026-10-26', { day: '2026-10-26' }],
  ['YAML 1.2: only true and false are booleans', 'on: yes', { on: 'yes' }],
  [
    'merge keys are supported',
    '- &a { x: 1, y: 1 }\n- <<: *a\n  y: 2',
    [
      { x: 1, y: 1 },
      { x: 1, y: 2 },
    ],
  ],
  ['nothing but a comment', '# nothing\n', undefined],
  ['nothing', '', undefined],
] as const)('%s', ([, text, want]) => {
  expect(parseYaml(text)).toEqual(want);
});

test.for([
  ['a: 1\nb: {', 'line 2'],
  ['a: 1\na: 2', 'line 2'],
] as const)('%j names the line', ([text, line]) => {
  expect(() => parseYaml(text)).toThrow(SyntaxError);
  expect(() => parseYaml(text)).toThrow(line);
});
