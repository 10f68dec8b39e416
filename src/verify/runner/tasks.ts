import { operationsOf } from '../../openapi/operations.ts';
import { lifecycleLack } from '../lifecycle/lack.ts';
import { runLifecycle } from '../lifecycle/lifecycle.ts';
import { phases, type Case } from '../model/case.ts';
import { selects, type CaseSelection } from '../model/selection.ts';
import type { Target } from '../model/target.ts';
import type { Contract } from '../run/context.ts';
import { runCase } from '../run/run-case.ts';
import { runFuzz } from '../run/run-fuzz.ts';
import { selectCases, selectLifecycles, type Lifecycle } from '../run/select.ts';
import { skipReason } from '../run/skip-reason.ts';
import type { Task } from '../run/task.ts';

/**
 * Everything that a selection includes, in the order of the plan: phase after phase, and in each phase by turns, the
 * first task of each operation before the second of any.
 */
export function tasksOf(contract: Contract, selection: CaseSelection, target: Target): readonly Task[] {
  const tasks = phases.flatMap((phase) => {
    if (phase === 'stateful') return selectLifecycles(contract, selection).map(lifecycleTask);
    if (phase === 'fuzz') return fuzzTasks(contract, selection);
    return selectCases(contract, selection, phase, target).map(caseTask);
  });
  return phases.flatMap((phase) => byTurns(tasks.filter((task) => task.phase === phase)));
}

function byTurns(tasks: readonly Task[]): Task[] {
  const lanes = [...Map.groupBy(tasks, ({ operationId }) => operationId).values()];
  const longest = Math.max(0, ...lanes.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lanes.flatMap((lane) => lane[turn] ?? [])).flat();
}

const named = ({ id, phase, operator, operationId, group }: Case) => ({ id, phase, operator, operationId, group });

const caseTask = (subject: Case): Task => ({
  ...named(subject),
  sends: (context) => skipReason(subject, context) === undefined,
  run: async (context, signal) => [await runCase(subject, context, signal)],
});

const lifecycleTask = (lifecycle: Lifecycle): Task => ({
  ...named(lifecycle.example),
  id: lifecycle.id,
  phase: 'stateful',
  operator: 'lifecycle',
  sends: (context) =>
    lifecycleLack(lifecycle, context) === undefined && skipReason(lifecycle.example, context) === undefined,
  run: (context, signal) => runLifecycle(lifecycle, context, signal),
});

const fuzzTasks = ({ document }: Contract, selection: CaseSelection): Task[] =>
  operationsOf(document).flatMap((resolved): Task[] => {
    const { operationId, tags } = resolved.operation;
    const [group = ''] = tags;
    const id = `${operationId}/fuzz/seeded`;
    const isWanted = selection.only === undefined || selection.only === id;
    if (!selection.phases.includes('fuzz') || !isWanted || !selects(selection, operationId, group)) return [];
    return [
      {
        id,
        phase: 'fuzz',
        operator: 'fuzz',
        operationId,
        group,
        sends: () => true,
        run: async (context, signal) => {
          const result = await runFuzz(resolved, context, selection.maxExamples, signal);
          return result ? [result] : [];
        },
      },
    ];
  });
