import type { OpenApiDocument } from '../../openapi/document.ts';
import { createOwnership } from '../ledger/ownership.ts';
import type { Target } from '../model/target.ts';
import type { Clock } from '../transport/clock.ts';
import { createPermit } from '../transport/consent.ts';
import { createMeter } from '../transport/meter.ts';
import type { Send } from '../transport/send.ts';
import { createTransport } from '../transport/transport.ts';
import { createGuard } from '../transport/with-ownership.ts';

export interface Writer {
  readonly write: Send;
  /** The number of requests that left since the last call. */
  drain(): number;
}

/** Sends as a run does: what the user allowed, noted in the ledger, and only about what it made itself. */
export function createWriter(document: OpenApiDocument, target: Target, clock: Clock): Writer {
  const meter = createMeter();
  const permit = createPermit(document, { ...target.consent, permanent: false });
  const ownership = createOwnership();
  const guard = createGuard(document, ownership);
  const write = createTransport(document, target, { meter, permit, ownership, guard }, clock);
  return { write, drain: () => meter.drain().requests };
}
