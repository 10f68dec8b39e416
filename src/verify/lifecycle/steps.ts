import type { Case, CaseRequest, Expectation } from '../model/case.ts';
import { bodyExamples, requestOf, requiredValues } from '../cases/template.ts';
import { shownAnswer, textOf, type Answer } from '../model/answer.ts';
import type { Check, Finding } from '../model/finding.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { conclude, skipped } from '../run/to-result.ts';
import type { RunContext } from '../run/context.ts';
import { attemptRequest } from '../run/attempt.ts';
import { namesExampleId } from '../run/names-example-id.ts';
import { isRateLimited, reasonOf, type Reason } from '../run/skip-reason.ts';
import { otherReason } from '../subject/other-reason.ts';
import type { Values } from '../run/ways.ts';
import { rateLimited, type Result } from '../model/result.ts';
import { parseJson } from '../../openapi/parse-json.ts';

/** The findings of a step and its answer. */
export interface Stepped {
  readonly answer: Answer | undefined;
  /** The body of the answer, if it is JSON. */
  readonly body: unknown;
  /** Whether the answer by itself conforms to the contract. */
  readonly isSound: boolean;
}

export interface StepOptions {
  readonly path?: Values;
  readonly query?: CaseRequest['query'];
  readonly body?: unknown;
  readonly request?: CaseRequest;
  readonly expect?: Expectation;
  /** Addresses in the request that repeat what an earlier answer says. A refusal does not know them again. */
  readonly repeats?: readonly string[];
  /** Requirements on the answer beyond the contract. */
  readonly inspect?: (stepped: Stepped) => readonly Finding[];
}

/** Sends the requests of one lifecycle and adds the result of each to `results`. */
export interface Stepper {
  step(name: string, operation: ResolvedOperation, options: StepOptions): Promise<Stepped>;
  /** Adds a result about several answers together. */
  note(name: string, operation: ResolvedOperation, findings: readonly Finding[]): void;
  skip(name: string, operation: ResolvedOperation, note: string): void;
}

export function createStepper(context: RunContext, id: string, results: Result[]): Stepper {
  const subjectOf = (name: string, operation: ResolvedOperation, rest = blank): Case => ({
    id: `${id}/${results.length + 1} ${name}`,
    phase: 'stateful',
    operator: 'lifecycle',
    operationId: operation.operation.operationId,
    group: operation.operation.tags[0] ?? '',
    provenance: operation.pointer,
    ...rest,
  });
  return {
    async step(name, operation, options) {
      const request = context.models.replaced(options.request ?? buildRequest(context, operation, options));
      const subject = subjectOf(name, operation, { request, expect: options.expect ?? { kind: 'success' } });
      const { result, stepped } = await takeStep(subject, context, options);
      results.push(result);
      return stepped;
    },
    note: (name, operation, findings) => void results.push(conclude(context, subjectOf(name, operation), findings)),
    skip: (name, operation, note) =>
      void results.push(skipped(context, subjectOf(name, operation), { outcome: 'not-run', note })),
  };
}

const blank: Pick<Case, 'request' | 'expect'> = { request: {} as CaseRequest, expect: { kind: 'any' } };

async function takeStep(
  subject: Case,
  context: RunContext,
  { expect, repeats = [], inspect }: StepOptions,
): Promise<{ result: Result; stepped: Stepped }> {
  const nothing = { answer: undefined, body: undefined, isSound: false };
  const { operationId = '', request } = subject;
  const started = performance.now();
  // Only when needed: a result takes the usage since the last one along.
  const left = (reason: Reason) => ({ result: skipped(context, subject, reason), stepped: nothing });
  const absent = context.standings.of(operationId);
  if (absent.standing === 'absent') return left({ outcome: 'not-served', note: absent.reason });
  const attempt = await attemptRequest(subject, context);
  const { answer, undocumented, evidence } = attempt;
  const findings = attempt.findings.map((one) => (one.check === 'success-expected' ? aboutRepeats(one, repeats) : one));
  if (isRateLimited(subject, attempt)) return left({ outcome: 'not-run', note: rateLimited });
  if (answer && !expect && !context.target.strict) {
    const reason =
      reasonOf(await context.standings.learn(operationId, request, answer, true)) ??
      otherReason({ subject, request, answer, isReal: !namesExampleId(context.document, request) });
    if (reason) return left(reason);
  }
  const stepped = { answer, body: answer && parseJson(textOf(answer)), isSound: findings.length === 0 };
  const succeeded = answer !== undefined && answer.status < 300;
  const all = [...findings, ...(succeeded || expect ? (inspect?.(stepped) ?? []) : [])];
  const result = conclude(context, subject, all, {
    ...(all.length > 0 && { failing: subject, ...(answer && { answer: shownAnswer(answer) }) }),
    undocumented,
    evidence: answer ? [evidence] : [],
    duration: performance.now() - started,
  });
  return { result, stepped: succeeded ? stepped : { ...stepped, body: undefined } };
}

/** The last address is the most telling one: the id beside the output of a call. */
function aboutRepeats(refused: Finding, repeats: readonly string[]): Finding {
  const request = repeats.at(-1);
  if (request === undefined) return refused;
  return { ...refused, message: `A valid request that repeats what the server answered must succeed.`, request };
}

function buildRequest(
  { document }: RunContext,
  operation: ResolvedOperation,
  { path, query = [], body }: StepOptions,
): CaseRequest {
  const [example] = bodyExamples(document, operation);
  const sent = body === undefined ? example : example && { ...example, value: body };
  const request = requestOf(document, operation, requiredValues(operation), sent);
  return { ...request, query: [...request.query, ...query], path: { ...request.path, ...path } };
}

export const finding = (check: Check, { pointer }: ResolvedOperation, message: string, got?: string): Finding => ({
  check,
  message,
  contract: pointer,
  ...(got !== undefined && { got }),
});
