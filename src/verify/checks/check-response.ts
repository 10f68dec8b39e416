import type { Case } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import { mediaTypeOf, textOf, type Answer, type Head } from '../model/answer.ts';
import { checkBody } from './body.ts';
import { findResponse, type DocumentedResponse } from './documented-response.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GivenAnswer } from '../../relations/terms/model.ts';
import { checkStatus } from './status.ts';
import { levelOf, limitFindings, type Finding } from '../model/finding.ts';
import { checkHeaders } from './headers.ts';
import { openStream, type StreamCheck } from './stream.ts';
import { createAnswerValidator } from '../../schema/answer-validator.ts';
import { createVerify } from './check-schema.ts';

export interface Checker {
  /** All findings of the response to a case, and what it was checked by. */
  check(subject: Case, answer: Answer): CheckedAnswer;
  /** The same for a response whose body has not arrived yet. */
  open(subject: Case, head: Head): AnswerCheck;
}

/** A response that is checked as its body arrives. */
export interface AnswerCheck {
  /** Takes the next bytes of a stream. Undefined if the body can only be checked as a whole. */
  readonly feed?: StreamCheck['feed'];
  end(answer: Answer): CheckedAnswer;
}

export interface CheckedAnswer {
  /** What the contract forbids. */
  readonly findings: readonly Finding[];
  /** What the contract does not mention. */
  readonly undocumented: readonly Finding[];
  readonly evidence: Evidence;
  /** The answer as relations read it. */
  readonly given: GivenAnswer;
}

export function createChecker(document: OpenApiDocument, validator = createAnswerValidator(document)): Checker {
  const operations = new Map(operationsOf(document).map((resolved) => [resolved.operation.operationId, resolved]));
  const verify = createVerify(validator);
  const open = (subject: Case, head: Head): AnswerCheck => {
    const documented = findResponse(document, operations.get(subject.operationId ?? ''), head.status);
    const stream = documented && openStream(document, documented, head, verify);
    return {
      ...(stream && { feed: stream.feed }),
      end: (answer) => conclude(subject, documented, answer, stream),
    };
  };

  function conclude(
    subject: Case,
    documented: DocumentedResponse | undefined,
    answer: Answer,
    stream: StreamCheck | undefined,
  ): CheckedAnswer {
    const expected = checkStatus(subject, answer);
    const seen = { operationId: subject.operationId, status: answer.status, mediaType: mediaTypeOf(answer) };
    if (!documented) {
      const given = { ...headOf(answer), unjudged: 'its status is not documented' };
      const all = byLevel([...expected, unknownStatus(subject, answer)]);
      return { ...all, evidence: { ...seen, checkedBy: 'nothing' }, given };
    }
    const { findings, read, ...by } = checkBody(documented, answer, verify, stream);
    const all = [...expected, ...checkHeaders(document, documented, answer, verify), ...findings];
    return { ...byLevel(all), evidence: { ...seen, ...by }, given: { ...headOf(answer), ...read } };
  }

  return {
    open,
    check(subject, answer) {
      const judging = open(subject, answer);
      judging.feed?.(answer.body);
      return judging.end(answer);
    },
  };
}

const headOf = ({ status, headers }: Head): Head => ({ status, headers });

const unknownStatus = ({ provenance }: Case, answer: Answer): Finding => ({
  check: 'status-documented',
  message: `Status ${answer.status} is not documented.`,
  got: `${answer.status} ${excerpt(textOf(answer))}`,
  contract: provenance,
});

function byLevel(all: readonly Finding[]): Pick<CheckedAnswer, 'findings' | 'undocumented'> {
  const { forbidden = [], undocumented = [] } = Object.groupBy(all, levelOf);
  return { findings: limitFindings(forbidden), undocumented: limitFindings(undocumented) };
}
