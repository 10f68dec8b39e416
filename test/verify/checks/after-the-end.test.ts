import { expect, test } from 'vitest';
import { shownAnswers } from '../../../src/verify/checks/example-responses.ts';
import type { Passing } from '../../../src/verify/checks/mutation-score.ts';
import { contract } from '../../helpers/run-on.ts';

const { document, checker } = contract;

const shown = shownAnswers(document).find(({ subject }) =>
  subject.id.endsWith('200 streamed-error-envelope'),
) as Passing;
const transcript = Buffer.from(shown.answer.body).toString();

test.for([
  ['a failed response behind the error', (text: string) => text, []],
  ['nothing behind the error', (text: string) => text.replace(/event: response\.failed[^]*$/, ''), []],
  [
    'a completed response behind the error',
    (text: string) => text.replaceAll('response.failed', 'response.completed'),
    ['event 4 follows the terminal event error.'],
  ],
  [
    'a second failed response',
    (text: string) => text + text.slice(text.indexOf('event: response.failed')),
    ['event 5 follows the terminal event response.failed.'],
  ],
] as const)('a stream that ends with %s', ([, change, want]) => {
  const answer = { ...shown.answer, body: Buffer.from(change(transcript)) };
  expect(checker.check(shown.subject, answer).findings.map(({ message }) => message)).toEqual(want);
});
