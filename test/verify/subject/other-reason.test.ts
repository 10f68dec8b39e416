import { expect, test } from 'vitest';
import type { Expectation } from '../../../src/verify/model/case.ts';
import { rejections } from '../../../src/verify/model/rejections.ts';
import { otherReason } from '../../../src/verify/subject/other-reason.ts';

const example: Expectation = { kind: 'success' };
const bySchema: Expectation = { kind: 'success', bySchema: true };
const refused: Expectation = { kind: 'rejection', ...rejections['wrong-type'] };
const noModel = 'The server does not offer the model (400).';
const noId = 'The server does not know an id of the request (400).';

const hasEnded = 'What the request is about had ended before (400).';

test.for<[string, Expectation, string, string | undefined]>([
  ['an example', example, 'The model `gpt-x` does not exist.', noModel],
  ['a value that the schema alone allows, as the model', bySchema, 'The model `gpt-x` does not exist.', undefined],
  ['an unknown id', refused, "No such file: 'file-8KqLm3vX'.", noId],
  ['an id, told in other words', refused, 'There is no file with the id file-8KqLm3vX.', noId],
  ['an id of another form', refused, "Invalid id: 'file-8KqLm3vX'.", noId],
  ['what ended meanwhile', example, 'A run that is completed cannot be cancelled: it has ended.', hasEnded],
  ['what ended, in other words', example, "Cannot cancel run with status 'completed': already completed.", hasEnded],
  ['what must be refused', refused, 'The job has already ended.', undefined],
  ['a value of a wrong type', refused, "Invalid 'file': expected an array, but got 'file-8KqLm3vX'.", undefined],
])('the refusal of %s', ([, expect_, message, want]) => {
  const reason = otherReason({
    subject: { operator: 'any', expect: expect_ },
    request: {
      method: 'POST',
      template: '/x',
      path: {},
      query: [],
      headers: {},
      body: JSON.stringify({ model: 'gpt-x', file: 'file-8KqLm3vX' }),
      credentials: 'api-key',
    },
    answer: { status: 400, headers: {}, body: Buffer.from(JSON.stringify({ error: { message } })), ended: 'whole' },
    isReal: false,
  });
  expect(reason?.note).toBe(want);
});
