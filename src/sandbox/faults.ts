import type { StreamedEvent } from '../relations/terms/model.ts';
import type { Call, Reply } from './call.ts';
import { ApiError, CutError } from './errors.ts';

export const faultKinds = [
  'rate-limit',
  'quota',
  'server-error',
  'overloaded',
  'slow',
  'malformed',
  'cut',
  'stall',
  'stream-error',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Something that goes wrong on purpose. */
export interface Fault {
  readonly kind: FaultKind;
  /** operationIds. Default: every operation. */
  readonly operations?: readonly string[];
  /** A project. Default: every one. */
  readonly project?: string;
  /** The share of requests that it hits, from 0 to 1. Default: 1. */
  readonly rate?: number;
  /** How many requests pass before it begins. Default: 0. */
  readonly skip?: number;
  /** How many requests it hits before it ends. Default: all. */
  readonly times?: number;
  /** Seconds until a retry makes sense (`rate-limit`, `overloaded`), or milliseconds of delay (`slow`). */
  readonly wait?: number;
  /** The number of events before a stream is cut, stalls or fails. Default: 1. */
  readonly events?: number;
}

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
export async function withFault(faults: Faults, call: Call, answer: () => Reply | Promise<Reply>): Promise<Reply> {
  const fault = faults.next(call);
  if (!fault) return answer();
  call.note(`fault ${fault.kind}`);
  const error = errorOf(fault);
  if (error) throw error;
  const { clock } = call.world;
  if (fault.kind === 'slow') await clock.until(clock.now() + (fault.wait ?? 1000), call.signal);
  const reply = await answer();
  if (fault.kind === 'malformed' && reply.kind === 'json') return malformed(reply.body);
  if (reply.kind !== 'events') return reply;
  return { ...reply, events: wrong(fault, call, reply.events) };
}

function errorOf({ kind, wait = 1 }: Fault): ApiError | undefined {
  const retry = { 'retry-after': String(wait), 'retry-after-ms': String(wait * 1000) };
  switch (kind) {
    case 'rate-limit':
      return new ApiError(429, `Too many requests: try again in ${wait}s.`, {
        type: 'requests',
        code: 'rate_limit_exceeded',
        headers: retry,
      });
    case 'quota':
      return new ApiError(429, 'The quota of this project is spent.', {
        type: 'insufficient_quota',
        code: 'insufficient_quota',
      });
    case 'server-error':
      return new ApiError(500, 'The server had an error while it processed the request.', {});
    case 'overloaded':
      return new ApiError(503, 'The server is overloaded: try again later.', { code: 'slow_down', headers: retry });
    default:
      return undefined;
  }
}

function malformed(body: unknown): Reply {
  const text = JSON.stringify(body);
  const half = Buffer.from(text.slice(0, Math.max(1, Math.floor(text.length / 2))));
  return { kind: 'bytes', headers: { 'content-type': 'application/json' }, bytes: [half] };
}

/** A stream that is cut, stands still, or ends with an error. */
async function* wrong(
  { kind, events: most = 1 }: Fault,
  { signal, world }: Call,
  events: AsyncIterable<StreamedEvent> | Iterable<StreamedEvent>,
): AsyncGenerator<StreamedEvent> {
  let sent = 0;
  for await (const event of events) {
    if (sent === most) {
      if (kind === 'cut') throw new CutError('The stream was cut by a fault.');
      if (kind === 'stall') await world.clock.until(Infinity, signal);
      if (kind === 'stream-error') {
        yield { name: 'error', data: streamError(event, sent) };
        return;
      }
    }
    yield event;
    sent += 1;
  }
}

/** In the form of the stream: events of a response have a type and a number. */
function streamError({ name }: StreamedEvent, sent: number): object {
  const error = {
    message: 'The server had an error while it streamed.',
    type: 'server_error',
    param: null,
    code: null,
  };
  return name === undefined ? { error } : { type: 'error', error, sequence_number: sent };
}
