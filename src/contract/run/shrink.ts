import type { Case, CaseRequest } from '../cases/case.ts';
import { BudgetSpentError } from '../transport/limits.ts';
import type { RunContext } from './context.ts';
import { attemptRequest, printsOf } from './run-case.ts';

const mostSends = 24;

/**
 * A smaller request that fails in the same way: query parameters and parts of a JSON body are left out, one after the
 * other, as long as it does. Only what creates nothing by succeeding is sent again and again.
 */
export async function shrink(subject: Case, prints: readonly string[], context: RunContext): Promise<Case> {
  let best = subject.request;
  if (subject.expect.kind !== 'refusal' && best.method !== 'GET') return subject;
  let sends = 0;
  for (let progress = true; progress && sends < mostSends;) {
    progress = false;
    for (const smaller of smallerRequests(best)) {
      if (sends >= mostSends) break;
      sends += 1;
      if (!(await failsAlike({ ...subject, request: smaller }, prints, context))) continue;
      best = smaller;
      progress = true;
      break;
    }
  }
  return { ...subject, request: best };
}

async function failsAlike(subject: Case, prints: readonly string[], context: RunContext): Promise<boolean> {
  if (!stillMeant(subject, context)) return false;
  try {
    const { findings } = await attemptRequest(subject, context);
    return printsOf(subject, findings).join() === prints.join();
  } catch (error) {
    if (error instanceof BudgetSpentError) return false;
    throw error;
  }
}

/** What was to be refused must still be wrong, in the same place. */
function stillMeant({ request, provenance, expect, operator }: Case, { document, validator }: RunContext): boolean {
  if (expect.kind !== 'refusal' || request.body === undefined || operator.endsWith('-key')) return true;
  const pointer = Object.entries(
    document.paths[request.template]?.[request.method.toLowerCase() as 'post']?.requestBody?.content ?? {},
  )
    .map(([mediaType]) => mediaType)
    .find((mediaType) => mediaType === request.headers['content-type']);
  const body = parse(request.body);
  if (pointer === undefined || body === undefined) return false;
  const path = `/paths/${request.template.replaceAll('~', '~0').replaceAll('/', '~1')}/${request.method.toLowerCase()}`;
  const schema = `${path}/requestBody/content/${pointer.replaceAll('/', '~1')}/schema`;
  return validator.validate(schema, body).some((error) => error.schema === provenance);
}

function* smallerRequests(request: CaseRequest): Generator<CaseRequest> {
  for (const index of request.query.keys()) yield { ...request, query: request.query.toSpliced(index, 1) };
  const body = request.headers['content-type'] === 'application/json' ? parse(request.body ?? '') : undefined;
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
