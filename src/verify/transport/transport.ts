import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Target } from '../model/target.ts';
import { systemClock, type Clock } from './clock.ts';
import { withLedger } from './with-ledger.ts';
import { withConsent, type Permit } from './consent.ts';
import { withCostLimit, withLimits, withRetryAfter } from './limits.ts';
import { withMeter, type Meter } from './meter.ts';
import { withTokenBudget } from './token-budget.ts';
import { withRecorder } from './recorder.ts';
import { httpSend, type Send } from './send.ts';

/**
 * Sends requests to a target: only what the user allowed, within its limits, recorded and logged in the ledger as
 * required.
 */
export function createTransport(
  document: OpenApiDocument,
  target: Target,
  { meter, permit }: { readonly meter: Meter; readonly permit: Permit },
  clock: Clock = systemClock,
): Send {
  const plain = httpSend(target, clock);
  const sent = target.record === undefined ? plain : withRecorder(plain, target, target.record);
  const metered = withMeter(sent, document, meter);
  const { maxOutputTokens } = target.limits;
  const bounded = maxOutputTokens === undefined ? metered : withTokenBudget(metered, document, maxOutputTokens);
  const { maxCosting = Infinity } = target.limits;
  const costing = withCostLimit(bounded, (request) => permit(request).costs, maxCosting);
  const limited = withRetryAfter(withLimits(costing, target.limits), clock);
  const noted =
    target.ledger === undefined
      ? limited
      : withLedger(limited, { document, baseUrl: target.baseUrl, file: target.ledger });
  return withConsent(noted, permit);
}
