import type { Call, Handler, Reply } from '../call.ts';
import { ApiError, CutError } from '../errors.ts';
import { oldestInstead } from './creates.ts';
import { errorOf } from './error.ts';
import { faultKinds, type Fault } from './fault.ts';
import { withOddIds } from './odd-ids.ts';
import { malformed, wrong } from './wire.ts';

/** A request can ask for a fault of its own: `x-sandbox-fault: cut`. */
export const faultHeader = 'x-sandbox-fault';

/** A fault, and what it has done. */
export interface FaultRule {
  readonly fault: Fault;
  /** The requests that it is meant for, and those that it hit. */
  readonly seen: number;
  readonly hits: number;
}

export interface Faults {
  /** The first one that is meant for a request hits it. */
  readonly rules: readonly FaultRule[];
  set(faults: readonly Fault[]): void;
  add(fault: Fault): void;
  /** Ends the fault at a place. */
  remove(index: number): void;
  /** The fault that hits this request. */
  next(call: Call): Fault | undefined;
}

export function createFaults(initial: readonly Fault[], random: () => number): Faults {
  const unused = (fault: Fault): { readonly fault: Fault; seen: number; hits: number } => ({ fault, seen: 0, hits: 0 });
  let rules = initial.map(unused);
  return {
    get rules() {
      return rules;
    },
    set: (faults) => {
      rules = faults.map(unused);
    },
    add: (fault) => void rules.push(unused(fault)),
    remove: (index) => void rules.splice(index, 1),
    next: (call) => {
      const asked = call.headers[faultHeader];
      if (asked !== undefined) return faultNamed(asked);
      const rule = rules.find((one) => {
        if (!isMeant(one.fault, call)) return false;
        one.seen += 1;
        const { skip = 0, times = Infinity, rate = 1 } = one.fault;
        return one.seen > skip && one.hits < times && random() < rate;
      });
      if (rule) rule.hits += 1;
      return rule?.fault;
    },
  };
}

function faultNamed(name: string): Fault {
  const kind = faultKinds.find((one) => one === name);
  if (kind) return { kind };
  throw new ApiError(400, `${faultHeader} must be one of ${faultKinds.join(', ')}, got ${name}.`, {});
}

const isMeant = ({ operations, project }: Fault, call: Call): boolean =>
  (operations?.includes(call.operation.operation.operationId) ?? true) && (project ?? call.project) === call.project;

/** The answer, gone wrong if a fault hits the request. */
export async function withFault(faults: Faults, call: Call, handler: Handler): Promise<Reply> {
  const fault = faults.next(call);
  if (!fault) return handler(call);
  call.note(`fault ${fault.kind}`);
  const error = errorOf(fault, call);
  if (error) throw error;
  const { clock } = call.world;
  if (fault.kind === 'silent') {
    await clock.until(Infinity, call.signal);
    throw new CutError('The request was never answered, because of a fault.');
  }
  if (fault.kind === 'slow') await clock.until(clock.now() + (fault.wait ?? 1000), call.signal);
  if (fault.kind === 'odd-id') return handler(withOddIds(call));
  if (fault.kind === 'same-object') return (await oldestInstead(call)) ?? handler(call);
  const reply = await handler(call);
  if (fault.kind === 'malformed' && reply.kind === 'json') return malformed(reply.body);
  if (reply.kind !== 'events') return reply;
  return { ...reply, events: wrong(fault, call, reply.events) };
}
