import { expect, test } from 'vitest';
import { positionsIn, type Positioned } from '../../src/openapi/yaml-positions.ts';

const text = `# A comment
get:
  tags: [a, { b: c }]
  "quoted: key": |
    some: text
    more
  'it''s':
    $ref: ./a.yaml
  list:
    - one

    -   deep: 1
        deeper:
          - - 2
    - # an item that starts below its dash
      three
  empty:
last: >-
  folded
`;

/** `line path → ref`, in file order. */
const shown = ({ line, ref, children }: Positioned, path = ''): string[] => [
  [line, path, ref].filter((part) => part !== undefined).join(' '),
  ...[...children].flatMap(([key, child]) => shown(child, `${path}/${key}`)),
];

test('each value has the line of its key, or its own line in a list', () => {
  expect(shown(positionsIn(text))).toMatchInlineSnapshot(`
    [
      "1 ",
      "2 /get",
      "3 /get/tags",
      "3 /get/tags/0",
      "3 /get/tags/1",
      "3 /get/tags/1/b",
      "4 /get/quoted: key",
      "7 /get/it's ./a.yaml",
      "8 /get/it's/$ref",
      "9 /get/list",
      "10 /get/list/0",
      "12 /get/list/1",
      "12 /get/list/1/deep",
      "13 /get/list/1/deeper",
      "14 /get/list/1/deeper/0",
      "14 /get/list/1/deeper/0/0",
      "16 /get/list/2",
      "17 /get/empty",
      "18 /last",
    ]
  `);
});

test.for(['', '# nothing\n', 'just text', '[]'])('%j', (whole) => {
  expect(shown(positionsIn(whole))).toEqual(['1 ']);
});

test('Windows line breaks count once', () => {
  expect(shown(positionsIn('a: 1\r\nb:\r\n  c: 2\r\n'))).toEqual(['1 ', '1 /a', '2 /b', '3 /b/c']);
});
