import { expect, test } from 'vitest';
import { startForAll } from './asking.ts';

const one = startForAll();

const model = 'gpt-4o-mini';
const pdf = { filename: 'a.pdf', file_data: `data:application/pdf;base64,${btoa('%PDF-1.7')}` };
const said = { type: 'text', text: 'Sum it up.' };
const note = 'not read, because the sandbox gives texts only to the model: file';

test.for<[what: string, line: string, request: object, notes: readonly string[]]>([
  [
    'a PDF in a chat',
    'POST /chat/completions',
    { messages: [{ role: 'user', content: [said, { type: 'file', file: pdf }] }], n: 2 },
    [note],
  ],
  [
    'a PDF in a response',
    'POST /responses',
    {
      input: [
        {
          role: 'user',
          content: [
            { ...said, type: 'input_text' },
            { type: 'input_file', ...pdf },
          ],
        },
      ],
    },
    [note],
  ],
  ['a text alone', 'POST /responses', { input: said.text }, []],
])('the journal and the answer say what was not read: %s', async ([, line, request, notes]) => {
  const { status, text } = await one.ask(line, { model, ...request });
  expect(status).toBe(200);
  expect(text.includes('What you also sent was not read: file.')).toBe(notes.length > 0);
  expect(one.sandbox.journal.at(-1)?.notes).toEqual(notes);
});
