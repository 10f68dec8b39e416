import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Target } from '../model/target.ts';
import { systemClock, type Clock } from './clock.ts';
import { withLedger } from './with-ledger.ts';
import { withLimits, withoutWrites, withRetryAfter } from './limits.ts';
import { withMeter, type Meter } from './meter.ts';
import { withTokenBudget } from './token-budget.ts';
import { withRecorder } from './recorder.ts';
import { httpSend, type Send } from './send.ts';

/** How requests reach a target: only reading ones where writes are not allowed, within its limits, recorded and noted where it asks for that. */
export function createTransport(
  document: OpenApiDocument,
  target: Target,
  meter: Meter,
  clock: Clock = systemClock,
): Send {
  const plain = httpSend(target, clock);
  const sent = target.record === undefined ? plain : withRecorder(plain, target, target.record);
  const metered = withMeter(sent, document, meter);
  const { maxOutputTokens } = target.limits;
  const bounded = maxOutputTokens === undefined ? metered : withTokenBudget(metered, document, maxOutputTokens);
  const limited = withRetryAfter(withLimits(bounded, target.limits), clock);
  if (!target.allowsWrites) return withoutWrites(limited);
  return target.ledger === undefined
    ? limited
    : withLedger(limited, { document, baseUrl: target.baseUrl, file: target.ledger });
}
