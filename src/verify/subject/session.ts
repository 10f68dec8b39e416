import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { bodyExamples, requestOf, requiredValues } from '../cases/template.ts';
import type { Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import { NotRunError } from '../model/not-run.ts';
import type { Claim } from '../model/subject.ts';
import type { Target } from '../model/target.ts';
import type { Clock } from '../transport/clock.ts';
import { createPermit, type Permit } from '../transport/consent.ts';
import { createMeter } from '../transport/meter.ts';
import { NoAnswerError, type Send } from '../transport/send.ts';
import { createTransport } from '../transport/transport.ts';
import { claimIn } from './claim.ts';
import { otherThingIn } from './other-thing.ts';
import { createUnknownAddress, type UnknownAddress } from './unknown-address.ts';

/** The maximum number of requests of a discovery. */
export const mostRequests = 60;
/** After so many requests without an answer in time, nothing more is asked. */
const mostSilent = 3;

export interface SessionOptions {
  /** Requests that were sent already. */
  readonly sentBefore: number;
  readonly clock: Clock;
  /** Ends the discovery: nothing more is asked, and nothing is waited for. */
  readonly signal?: AbortSignal | undefined;
}

/** Asks a server what it is. Nothing is created or changed, and models are called only if that is allowed. */
export interface Session {
  readonly document: OpenApiDocument;
  readonly target: Target;
  readonly operations: ReadonlyMap<string, ResolvedOperation>;
  readonly permit: Permit;
  /** Sends a request. The answer, or why there is none. */
  ask(request: CaseRequest): Promise<Answer | string>;
  /** Whether an unknown address gets the same answer. */
  isLikeUnknown(request: CaseRequest, answer: Answer): Promise<boolean>;
  /** What an answer to a valid request shows. */
  claim(request: CaseRequest, answer: Answer): Promise<Claim>;
  /** The request of an example, by its name; the first one without a name. */
  example(operationId: string, name?: string): CaseRequest | undefined;
  sent(): number;
}

export function createSession(
  document: OpenApiDocument,
  target: Target,
  { sentBefore, clock, signal }: SessionOptions,
): Session {
  const operations = new Map(operationsOf(document).map((one) => [one.operation.operationId, one]));
  const permit = createPermit(document, { ...target.consent, writes: false, permanent: false });
  const parts = { meter: createMeter(), permit, ownership: undefined, guard: () => undefined };
  const sent = createTransport(document, target, parts, clock);
  const counted = limited(untilStopped(sent, signal), sentBefore, target.limits.maxRequests);
  const unknown: UnknownAddress = createUnknownAddress(counted.send);
  return {
    document,
    target,
    operations,
    permit,
    ask: (request) => counted.send(request).catch(whyNot),
    isLikeUnknown: unknown.isLike,
    claim: async (request, answer) => {
      const site = [...operations.values()].find((one) => isAsked(one, request));
      const other = site && otherThingIn(document, site, answer);
      const isLikeUnknown = await unknown.isLike(request, answer);
      return claimIn({
        request,
        answer,
        isLikeUnknown,
        isReal: !hasPath(request),
        ...(other !== undefined && { other }),
      });
    },
    example: (operationId, name) => {
      const examples = examplesOf(document, operations.get(operationId), name);
      return examples.find((request) => permit(request).lacks === undefined) ?? examples[0];
    },
    sent: counted.sent,
  };
}

const isAsked = ({ method, path }: ResolvedOperation, request: CaseRequest): boolean =>
  path === request.template && method.toUpperCase() === request.method;

const hasPath = ({ path }: CaseRequest): boolean => Object.keys(path).length > 0;

function whyNot(error: unknown): string {
  if (error instanceof NoAnswerError || error instanceof NotRunError) return error.message;
  throw error;
}

/** Ends the wait for an answer when a signal comes. */
export const untilStopped = (send: Send, signal: AbortSignal | undefined): Send => {
  if (!signal) return send;
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  stopped.catch(() => {});
  const stop = (): void => reject(new NotRunError('The run was stopped.'));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return (request, listen) => (signal.aborted ? stopped : Promise.race([stopped, send(request, listen)]));
};

/** Keeps a third of a small budget for finding out. */
function limited(send: Send, before: number, budget = Infinity): { send: Send; sent: () => number } {
  const most = Math.min(mostRequests, Math.ceil(budget / 3));
  let [sent, silent] = [before, 0];
  const once: Send = async (request, listen) => {
    if (sent >= most)
      throw new NotRunError(`It was not asked: ${most} requests were sent to find out what the server has.`);
    if (silent >= mostSilent) throw new NotRunError(`It was not asked: ${mostSilent} requests got no answer in time.`);
    sent += 1;
    try {
      return await send(request, listen);
    } catch (error) {
      if (error instanceof NoAnswerError && error.reason === 'timeout') silent += 1;
      throw error;
    }
  };
  return { send: once, sent: () => sent };
}

/** The example of a name; without a name, all that ask for no stream, the plainest first. */
function examplesOf(
  document: OpenApiDocument,
  resolved: ResolvedOperation | undefined,
  name: string | undefined,
): readonly CaseRequest[] {
  if (!resolved) return [];
  const all = bodyExamples(document, resolved);
  const bodies = name === undefined ? plainestFirst(all) : all.filter((one) => one.name === name);
  const request = (body?: (typeof all)[number]): CaseRequest =>
    requestOf(document, resolved, requiredValues(resolved), body);
  return all.length === 0 && name === undefined ? [request()] : bodies.map(request);
}

const plainestFirst = <One extends { readonly value: unknown }>(examples: readonly One[]): readonly One[] =>
  examples
    .filter(({ value }) => !(typeof value === 'object' && value !== null && 'stream' in value))
    .toSorted((a, b) => JSON.stringify(a.value).length - JSON.stringify(b.value).length);
