import type { Case } from '../cases/case.ts';
import type { OpenApiDocument } from '../openapi/document.ts';
import { operationsOf } from '../openapi/operations.ts';
import { mediaTypeOf, type Answer } from './answer.ts';
import { judgeContent } from './content.ts';
import { findResponse } from './documented.ts';
import type { Evidence } from './evidence.ts';
import { judgeExpectation } from './expectation.ts';
import type { Finding } from './finding.ts';
import { judgeHeaders } from './headers.ts';
import type { Validator } from './validator.ts';
import { createVerify } from './verify.ts';

export interface Judge {
  /** Everything in which the answer to a case breaks the contract, and by what the answer was judged. */
  judge(subject: Case, answer: Answer): Judgement;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
}

export function createJudge(document: OpenApiDocument, validator: Validator): Judge {
  const operations = new Map(operationsOf(document).map((resolved) => [resolved.operation.operationId, resolved]));
  const verify = createVerify(validator);
  return {
    judge(subject, answer) {
      const documented = findResponse(document, operations.get(subject.operationId ?? ''), answer.status);
      const expected = judgeExpectation(subject, answer);
      const seen = { operationId: subject.operationId, status: answer.status, mediaType: mediaTypeOf(answer) };
      if (!documented) {
        const message = `Status ${answer.status} is not documented.`;
        const finding: Finding = { check: 'status-documented', message, contract: subject.provenance };
        return { findings: [...expected, finding], evidence: { ...seen, judgedBy: 'nothing' } };
      }
      const content = judgeContent(document, documented, answer, verify);
      return {
        findings: [...expected, ...judgeHeaders(document, documented, answer, verify), ...content.findings],
        evidence: { ...seen, judgedBy: content.judgedBy },
      };
    },
  };
}
