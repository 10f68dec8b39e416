import type { Call } from '../call.ts';
import { ApiError } from '../errors.ts';
import { faultKinds, type Fault } from './fault.ts';

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
