import type { Case } from '../model/case.ts';
import type { Result } from '../model/result.ts';
import type { RunContext } from './context.ts';

/** One step of a run: a case, a lifecycle, or the random requests of one operation. */
export interface Task extends Pick<Case, 'id' | 'phase' | 'operator' | 'operationId' | 'group'> {
  /** Whether it would send anything. */
  sends(context: RunContext): boolean;
  /** Returns one result, or one for each step of a lifecycle. */
  run(context: RunContext, signal?: AbortSignal): Promise<readonly Result[]>;
}

export interface Queue {
  /** The next task that may start, and its place. Undefined if it has to wait, or if there is none. */
  take(): readonly [task: Task, place: number] | undefined;
  done(task: Task): void;
}

/** Hands out tasks in their order: phase after phase, and of one operation one at a time. */
export function createQueue(tasks: readonly Task[]): Queue {
  const waiting = [...tasks.entries()];
  const busy = new Map<string | undefined, Task>();
  return {
    take() {
      const phase = [...busy.values()][0]?.phase ?? waiting[0]?.[1].phase;
      const index = waiting.findIndex(([, task]) => task.phase !== phase || !busy.has(task.operationId));
      const next = waiting[index];
      if (!next || next[1].phase !== phase) return undefined;
      waiting.splice(index, 1);
      const [place, task] = next;
      busy.set(task.operationId, task);
      return [task, place];
    },
    done: ({ operationId }) => void busy.delete(operationId),
  };
}
