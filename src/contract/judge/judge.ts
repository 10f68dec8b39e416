import type { Case } from '../cases/case.ts';
import type { OpenApiDocument } from '../openapi/document.ts';
import { operationsOf } from '../openapi/operations.ts';
import type { Answer } from './answer.ts';
import { judgeContent } from './content.ts';
import { findResponse } from './documented.ts';
import type { Finding } from './finding.ts';
import { judgeHeaders } from './headers.ts';
import type { Validator } from './validator.ts';
import { createVerify } from './verify.ts';

export interface Judge {
  /** Everything in which the answer to a case breaks the contract. */
  judge(subject: Case, answer: Answer): readonly Finding[];
}

export function createJudge(document: OpenApiDocument, validator: Validator): Judge {
  const operations = new Map(operationsOf(document).map((resolved) => [resolved.operation.operationId, resolved]));
  const verify = createVerify(validator);
  return {
    judge(subject, answer) {
      const documented = findResponse(document, operations.get(subject.operationId ?? ''), answer.status);
      const expected = judgeExpectation(subject, answer);
      if (!documented) {
        const message = `Status ${answer.status} is not documented.`;
        return [...expected, { check: 'status-documented', message, contract: subject.provenance }];
      }
      return [
        ...expected,
        ...judgeHeaders(document, documented, answer, verify),
        ...judgeContent(document, documented, answer, verify),
      ];
    },
  };
}

function judgeExpectation({ expect, provenance }: Case, { status, body }: Answer): Finding[] {
  if (expect.kind === 'success') {
    if (status >= 200 && status < 300) return [];
    const excerpt = new TextDecoder().decode(body.slice(0, 300));
    return [
      {
        check: 'success-expected',
        message: `A request of the contract got ${status}: ${excerpt}`,
        contract: provenance,
      },
    ];
  }
  if (expect.statuses.includes(status)) return [];
  const wanted = expect.statuses.join(' or ');
  return [{ check: 'refusal-expected', message: `Expected ${wanted}, got ${status}.`, contract: provenance }];
}
