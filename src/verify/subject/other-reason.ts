import type { Answer } from '../model/answer.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import type { Result } from '../model/result.ts';
import { isAboutEnd, isAboutId, isAboutModel, isUnsupported, wordsOf } from './words.ts';

/** A refusal, and what it was the answer to. */
export interface Refusal {
  readonly subject: Pick<Case, 'operator' | 'expect'>;
  /** As it was sent. */
  readonly request: CaseRequest;
  readonly answer: Answer;
  /** Whether the server has everything that the request names. */
  readonly isReal: boolean;
}

/**
 * Why a refusal says nothing about what its case tests. Undefined if it does, or if it is none. A request with a wrong
 * key is owed a refusal for the key alone.
 */
export function otherReason({
  subject,
  request,
  answer,
  isReal,
}: Refusal): Pick<Result, 'outcome' | 'note'> | undefined {
  const { status } = answer;
  if (status < 400 || (status >= 500 && status !== 501) || isOfKey(subject)) return undefined;
  const notRun = (note: string) => ({ outcome: 'not-run', note }) as const;
  if (subject.operator === 'unknown-route' && status === 501)
    return { outcome: 'not-served', note: 'The server answers 501 to what it does not have.' };
  if (status === 402 || isQuota(answer)) return notRun(`A quota of the key is used up (${status}).`);
  if (subject.expect.kind === 'requested-status') return undefined;
  if (!mayNameAnyModel(subject) && isAboutModel(request, answer))
    return notRun(`The server does not offer the model (${status}).`);
  if ((status === 401 && subject.expect.kind !== 'rejection') || status === 403)
    return notRun(`The key may not do this (${status}).`);
  if (status === 413 && subject.operator !== 'too-long')
    return notRun('The request is too large for the server (413).');
  if (!isReal && isAboutId(request, answer))
    return notRun(`The server does not know an id of the request (${status}).`);
  if (subject.expect.kind === 'success' && isAboutEnd(answer))
    return notRun(`What the request is about had ended before (${status}).`);
  if (subject.expect.kind === 'rejection' || !isUnsupported(answer)) return undefined;
  return { outcome: 'not-served', note: `The server says that it does not support this: ${excerptOf(answer)}` };
}

/** It is sent after an example of the operation has succeeded. What it changes of that may be the model itself. */
const mayNameAnyModel = ({ expect }: Refusal['subject']): boolean =>
  expect.kind === 'success' && expect.bySchema === true;

const isOfKey = ({ operator }: Refusal['subject']): boolean => operator.endsWith('-key');

const isQuota = (answer: Answer): boolean =>
  answer.status === 429 && /insufficient_quota|billing|quota/i.test(`${wordsOf(answer).code} ${wordsOf(answer).text}`);

const excerptOf = (answer: Answer): string => `${answer.status} ${wordsOf(answer).text.slice(0, 120)}`;
