import type { Case } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { mediaTypeOf, type Answer, type Head } from '../model/answer.ts';
import { judgeContent } from './body.ts';
import { findResponse, type DocumentedResponse } from './documented-response.ts';
import type { Evidence } from '../model/evidence.ts';
import { judgeExpectation } from './status.ts';
import { limitFindings, type Finding } from '../model/finding.ts';
import { judgeHeaders } from './headers.ts';
import { openStream, type StreamJudging } from './stream.ts';
import type { Validator } from '../../schema/validator.ts';
import { createVerify } from './check-schema.ts';

export interface Judge {
  /** Everything in which the answer to a case breaks the contract, and by what the answer was judged. */
  judge(subject: Case, answer: Answer): Judgement;
  /** The same for an answer whose body is still to come. */
  open(subject: Case, head: Head): Judging;
}

/** An answer that is judged while its body comes. */
export interface Judging {
  /** Takes the next bytes of a body that is judged piece by piece; undefined where only the whole can be judged. */
  readonly feed?: StreamJudging['feed'];
  end(answer: Answer): Judgement;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
}

export function createJudge(document: OpenApiDocument, validator: Validator): Judge {
  const operations = new Map(operationsOf(document).map((resolved) => [resolved.operation.operationId, resolved]));
  const verify = createVerify(validator);
  const open = (subject: Case, head: Head): Judging => {
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
    stream: StreamJudging | undefined,
  ): Judgement {
    const expected = judgeExpectation(subject, answer);
    const seen = { operationId: subject.operationId, status: answer.status, mediaType: mediaTypeOf(answer) };
    if (!documented) {
      const message = `Status ${answer.status} is not documented.`;
      const finding: Finding = { check: 'status-documented', message, contract: subject.provenance };
      return { findings: [...expected, finding], evidence: { ...seen, judgedBy: 'nothing' } };
    }
    const { findings, ...by } = judgeContent(documented, answer, verify, stream);
    return {
      findings: limitFindings([...expected, ...judgeHeaders(document, documented, answer, verify), ...findings]),
      evidence: { ...seen, ...by },
    };
  }

  return {
    open,
    judge(subject, answer) {
      const judging = open(subject, answer);
      judging.feed?.(answer.body);
      return judging.end(answer);
    },
  };
}
