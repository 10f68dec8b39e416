import type { Call, Handler, Reply } from '../call.ts';
import { CutError } from '../errors.ts';
import { oldestInstead } from './creates.ts';
import { errorOf } from './error.ts';
import type { Faults } from './faults.ts';
import { withOddIds } from './odd-ids.ts';
import { malformed, wrong } from './wire.ts';

/** The answer, gone wrong if a fault hits the request. */
export async function withFault(faults: Faults, call: Call, handler: Handler): Promise<Reply> {
  const fault = faults.next(call);
  if (!fault) return handler(call);
  call.note(`fault ${fault.kind}`);
  const error = errorOf(fault, call);
  if (error) throw error;
  const { clock } = call.world;
  if (fault.kind === 'silent') {
    await clock.until(Infinity, call.ending.signal);
    throw new CutError('The request was never answered, because of a fault.');
  }
  if (fault.kind === 'slow') await clock.until(clock.now() + (fault.wait ?? 1000), call.ending.signal);
  if (fault.kind === 'odd-id') return handler(withOddIds(call));
  if (fault.kind === 'same-object') return (await oldestInstead(call)) ?? handler(call);
  const reply = await handler(call);
  if (fault.kind === 'malformed' && reply.kind === 'json') return malformed(reply.body);
  if (reply.kind !== 'events') return reply;
  return { ...reply, events: wrong(fault, call, reply.events) };
}
