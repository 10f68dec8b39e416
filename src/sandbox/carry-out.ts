import type { Call, Handler, Reply } from './call.ts';
import { recordUsage } from './groups/usage/record.ts';

/** Has an operation answer a call. What that used is counted, and who has access is looked up again after a change. */
export async function carryOut(call: Call, handler: Handler): Promise<Reply> {
  const reply = await handler(call);
  recordUsage(call, reply);
  if (call.caller.projectId === undefined) call.world.admitted.clear();
  return reply;
}
