import type { OpenApiDocument } from '../../openapi/document.ts';
import { cleanUp } from '../ledger/clean-up.ts';
import type { RunningTarget } from '../model/target.ts';
import { formatRemoved, remainsOf, wayOut } from '../report/clean-up.ts';
import type { Removed } from '../report/report.ts';
import { createMeter } from '../transport/meter.ts';
import { createUndoTransport } from '../transport/transport.ts';
import type { Progress, VerifyOptions } from './options.ts';
import { ledgerFile } from './targets.ts';

/** Lifecycles delete what they create. This deletes everything else, and says so. */
export async function removeCreated(
  document: OpenApiDocument,
  running: readonly RunningTarget[],
  { folder }: VerifyOptions,
  { say, urgent }: Progress,
): Promise<Removed[]> {
  const removed: Removed[] = [];
  for (const { target } of running) {
    if (target.ledger === undefined) continue;
    const meter = createMeter();
    const send = createUndoTransport(document, target, meter);
    const cleaned = await cleanUp(ledgerFile(folder), { document, baseUrl: target.baseUrl, send, signal: urgent });
    const text = formatRemoved(cleaned, target);
    if (text !== '') say(text);
    const way = wayOut(cleaned, target, folder);
    if (way !== undefined) say(way);
    const remains = [...remainsOf(cleaned, target), ...(way === undefined ? [] : [way])];
    const { requests, routes } = meter.drain();
    removed.push({ target: target.name, requests: (target.limits.sentBefore ?? 0) + requests, routes, remains });
  }
  return removed;
}
