import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Target } from '../model/target.ts';
import { systemClock, type Clock } from './clock.ts';
import { createOwed } from '../ledger/owed.ts';
import type { Ownership } from '../ledger/ownership.ts';
import { withLedger } from './with-ledger.ts';
import { createClaim, withOwnership, type Guard } from './with-ownership.ts';
import { withConsent, type Permit } from './consent.ts';
import { withCostLimit, withLimits, withRetryAfter } from './limits.ts';
import { withMeter, type Meter } from './meter.ts';
import { withSecondTry } from './second-try.ts';
import { withTokenBudget } from './token-budget.ts';
import { withRecorder } from './recorder.ts';
import { httpSend, type Send } from './send.ts';

export interface TransportParts {
  readonly meter: Meter;
  readonly permit: Permit;
  /** What the run made. Undefined for a server that the run started itself: there, everything may be changed. */
  readonly ownership: Ownership | undefined;
  readonly guard: Guard;
}

/**
 * Sends requests to a target: only what the user allowed, only about what the run made, within its limits, recorded and
 * logged in the ledger as required.
 */
export function createTransport(
  document: OpenApiDocument,
  target: Target,
  { meter, permit, ownership, guard }: TransportParts,
  clock: Clock = systemClock,
): Send {
  const metered = meteredSend(document, target, meter, clock);
  const { maxOutputTokens } = target.limits;
  const bounded = maxOutputTokens === undefined ? metered : withTokenBudget(metered, document, maxOutputTokens);
  const { maxCosting = Infinity } = target.limits;
  const costing = withCostLimit(bounded, (request) => permit(request).costs, maxCosting);
  const owed = createOwed();
  const limited = withRetryAfter(withLimits(costing, target.limits, owed.count), clock);
  if (!ownership) return withSecondTry(withConsent(limited, permit));
  const onMade = createClaim(document, ownership, clock);
  const noted = withLedger(limited, { document, baseUrl: target.baseUrl, file: target.ledger, onMade, owed });
  // A lost probe would rule the undo out for the whole run.
  const plain = withSecondTry(limited);
  return withSecondTry(withConsent(withOwnership(noted, plain, { document, ownership, guard }), permit));
}

/**
 * Sends the requests that undo what a run created: recorded and counted, and never prevented by a limit. They can be
 * sent twice: what is gone already is undone.
 */
export const createUndoTransport = (document: OpenApiDocument, target: Target, meter: Meter): Send =>
  withSecondTry(withRetryAfter(meteredSend(document, target, meter, systemClock)));

/** Sends requests as they are, and records them if the user wants that. */
export function recordedSend(target: Target, clock: Clock): Send {
  const plain = httpSend(target, clock);
  return target.record === undefined ? plain : withRecorder(plain, target, target.record);
}

const meteredSend = (document: OpenApiDocument, target: Target, meter: Meter, clock: Clock): Send =>
  withMeter(recordedSend(target, clock), document, meter);
