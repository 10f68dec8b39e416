import type { Case, CaseRequest } from '../model/case.ts';
import { requestErrors } from '../cases/request-errors.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { NotRunError } from '../model/not-run.ts';
import type { RunContext } from './context.ts';
import { attemptRequest, printsOf } from './attempt.ts';
import { parseJson } from '../../openapi/parse-json.ts';

const mostSends = 24;

/**
 * Returns a smaller request that fails in the same way. Removes query parameters and parts of a JSON body one by one
 * while the failure stays. Only requests that create nothing on success are sent repeatedly.
 */
export async function shrink(subject: Case, prints: readonly string[], context: RunContext): Promise<Case> {
  if (subject.expect.kind !== 'rejection' && subject.request.method !== 'GET') return subject;
  const resolved = operationsOf(context.document).find(
    ({ operation }) => operation.operationId === subject.operationId,
  );
  if (!resolved) return subject;
  const isStillMeant = createMeaning(subject, { ...context, resolved });
  let best = subject;
  let sends = 0;
  const smaller = async (): Promise<Case | undefined> => {
    for (const request of smallerRequests(best.request)) {
      if (!isStillMeant(request)) continue;
      const candidate = { ...best, request };
      if (sends === mostSends) return undefined;
      sends += 1;
      if (await failsAlike(candidate, prints, context)) return candidate;
    }
    return undefined;
  };
  for (let found = await smaller(); found; found = await smaller()) best = found;
  return best;
}

async function failsAlike(subject: Case, prints: readonly string[], context: RunContext): Promise<boolean> {
  try {
    const { findings } = await attemptRequest(subject, context);
    return printsOf(subject, findings).join() === prints.join();
  } catch (error) {
    if (error instanceof NotRunError) return false;
    throw error;
  }
}

/** A request that must be refused must stay invalid in the same single place. Any other request must stay valid. */
function createMeaning(
  { request, provenance, expect, operator }: Case,
  context: Parameters<typeof requestErrors>[0],
): (smaller: CaseRequest) => boolean {
  const isMutated = expect.kind === 'rejection' && !operator.endsWith('-key');
  const meant = new Set(isMutated ? requestErrors(context, request).map(({ schema }) => schema) : []);
  return (smaller) => {
    const errors = requestErrors(context, smaller).map(({ schema }) => schema);
    return errors.every((schema) => meant.has(schema)) && (!isMutated || errors.includes(provenance));
  };
}

function* smallerRequests(request: CaseRequest): Generator<CaseRequest> {
  for (const index of request.query.keys()) yield { ...request, query: request.query.toSpliced(index, 1) };
  const body = request.headers['content-type'] === 'application/json' ? parseJson(request.body ?? '') : undefined;
  for (const smaller of smallerValues(body)) yield { ...request, body: JSON.stringify(smaller) };
}

function* smallerValues(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const index of value.keys()) yield value.toSpliced(index, 1);
  const entries = Object.entries(value);
  if (!Array.isArray(value))
    for (const [name] of entries) yield Object.fromEntries(entries.filter(([key]) => key !== name));
  for (const [name, inner] of entries)
    for (const smaller of smallerValues(inner))
      yield Array.isArray(value) ? value.with(Number(name), smaller) : { ...value, [name]: smaller };
}
