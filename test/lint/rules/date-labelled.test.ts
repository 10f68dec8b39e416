import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (description: string): string => `
openapi: 3.1.0
info: { description: Facts of 2026-08-21. }
tags: [{ name: Things, description: '${description}' }]`;

test('a sentence that is false before or after its date', async () => {
  expect(await lintWith('date-labelled', document('The vendor shut them down on 2026-08-26.'))).toMatchInlineSnapshot(`
    [
      {
        "message": "The sentence about 2026-08-26 must be true on any day. Write the date after a label, as in "Retirement date: 2026-08-26."",
        "pointer": "#/tags/0/description",
        "rule": "concord/date-labelled",
      },
    ]
  `);
});

test('dates after a label, and in names', async () => {
  expect(await lintWith('date-labelled', document('Things. Retirement date at the vendor: 2026-08-26.'))).toEqual([]);
  expect(await lintWith('date-labelled', document('Made by `gpt-5.4-mini-2026-03-17`.'))).toEqual([]);
});
