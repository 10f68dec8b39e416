import './provided.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { buildCases } from '../cases/build.ts';
import { createJudge } from '../judge/judge.ts';
import { createValidator } from '../judge/validator.ts';
import type { OpenApiDocument } from '../openapi/document.ts';
import { operationsOf } from '../openapi/operations.ts';
import { formatFindings } from '../report/findings.ts';
import { healedFailures, missedOperations } from '../run/completeness.ts';
import { runCase } from '../run/run-case.ts';
import { createSetup } from '../run/setup.ts';
import type { Verdict } from '../run/verdict.ts';

const document = JSON.parse(readFileSync(inject('document'), 'utf8')) as OpenApiDocument;
const validator = createValidator(document);
const cases = buildCases(document, (pointer, body) => validator.validate(`${pointer}/schema`, body).length > 0);
const judge = createJudge(document, validator);
const operations = operationsOf(document);

test.for(operations.map(({ operation }) => operation.operationId))('%s has a case', (operationId) => {
  expect(cases.some((subject) => subject.operationId === operationId)).toBe(true);
});

describe.for(inject('targets'))('$name', (target) => {
  const setup = createSetup(document, cases, target);
  const verdicts: Verdict[] = [];

  describe.concurrent('cases', () => {
    test.for(cases.map((subject) => ({ id: subject.id, subject })))('$id', async ({ subject }, context) => {
      const verdict = await runCase(subject, target, judge, setup);
      verdicts.push(verdict);
      context.task.meta.verdict = verdict;
      // What was not judged, and what is known to fail, is shown and counted as such, and never as passed.
      context.skip(
        verdict.outcome !== 'kept' && verdict.outcome !== 'broken',
        `${verdict.outcome} ${verdict.note ?? ''}`,
      );
      expect(formatFindings(verdict.findings)).toBe('');
    });
  });

  test('every operation that is served was exercised', () => {
    expect(missedOperations(operations, target, verdicts)).toEqual([]);
  });

  test('every known failure still fails', () => {
    expect(healedFailures(target, verdicts)).toEqual([]);
  });
});
