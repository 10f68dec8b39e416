import { beyondBudget } from '../model/result.ts';
import type { Target } from '../model/target.ts';
import type { RunContext } from './context.ts';
import { choose, type Plannable } from './plan.ts';
import type { Task } from './task.ts';
import { skipped } from './to-result.ts';

/** What a run sends to a target, and how much of it the limit of requests left out. */
export interface Plan {
  /** All tasks. Those that were left out send nothing, and say so. */
  readonly tasks: readonly Task[];
  /** How many tasks would send something without the limit. */
  readonly sendable: number;
  /** The ids of those that were left out. */
  readonly leftOut: ReadonlySet<string>;
}

export function withinBudget(tasks: readonly Task[], context: RunContext): Plan {
  const { target } = context;
  const { maxRequests = Infinity } = target.limits;
  const sendable = tasks.filter((task) => task.sends(context));
  const weighed = sendable.map((task) => ({ ...task, task, requests: requestsOf(task, context) }));
  const chosen = new Set(knownFirst(weighed, forCases(maxRequests, target), context).map(({ task }) => task));
  const out = new Set(sendable.filter((task) => !chosen.has(task)));
  return {
    tasks: tasks.map((task) => (out.has(task) ? unsent(task) : task)),
    sendable: sendable.length,
    leftOut: new Set([...out].map(({ id }) => id)),
  };
}

/** Of a limit, for what the server is known to have. What it may have comes by turns beside the rest of that. */
const shareOfKnown = 2 / 3;

function knownFirst<Own extends Plannable>(tasks: readonly Own[], budget: number, { standings }: RunContext): Own[] {
  const isKnown = ({ operationId = '' }: Own): boolean => standings.of(operationId).standing === 'served';
  const known = choose(tasks.filter(isKnown), budget * shareOfKnown);
  const spent = [...known].reduce((sum, { requests }) => sum + requests, 0);
  return [
    ...known,
    ...choose(
      tasks.filter((task) => !known.has(task)),
      budget - spent,
    ),
  ];
}

const unsent = (task: Task): Task => ({
  ...task,
  sends: () => false,
  run: async (context) => [skipped(context, task, { outcome: 'skipped', note: beyondBudget })],
});

/** The rest is for what no plan can know: ids that cases need, second looks at failures, and undoing. */
const forCases = (maxRequests: number, { consent, limits: { sentBefore = 0 } }: Target): number =>
  (maxRequests - sentBefore) * (consent.writes ? 0.6 : 0.8);

/** A change of a stored thing also creates the thing before, and removes it later. */
function requestsOf({ phase, operator, operationId = '' }: Task, { target, standings }: RunContext): number {
  const { stateful, consent, subject } = target;
  // Without things of its own, a run can send almost nothing about an operation of which nothing is known.
  if (subject && !consent.writes && standings.of(operationId).standing === 'unknown') return 0;
  if (!stateful || !consent.writes || operator.endsWith('-key')) return 1;
  if (phase === 'stateful') return 12;
  return phase === 'negatives' ? 1 : 2;
}
