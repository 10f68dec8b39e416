import { joinDelta } from './delta.ts';
import type { Fold } from './fold.ts';
import { isObject, objectOf, type Json } from './json.ts';
import { isLast, partsOf } from './names.ts';

/** A message or run step, as its events arrive. */
export interface RunPart {
  readonly subject: string;
  readonly value: Json;
  readonly ended: boolean;
}

/** A run, with the messages and run steps that its stream has made. */
export interface RunFold extends Fold {
  /** By their ids. */
  readonly parts: ReadonlyMap<unknown, RunPart>;
  messages(): readonly Json[];
  steps(): readonly Json[];
}

/** Folds the events of a run into the `thread.run`. */
export function foldRun(): RunFold {
  const parts = new Map<unknown, RunPart>();
  let run: Json | undefined;
  const made = (subject: string): readonly Json[] =>
    [...parts.values()].filter((part) => part.subject === subject).map(({ value }) => value);
  return {
    add({ name, data }) {
      const { subject, stage } = partsOf(name);
      if (!isObject(data)) return;
      if (subject === 'thread.run') run = data;
      if (!isPart(subject)) return;
      const part = joinPart(parts.get(data['id']), { subject, value: data, ended: isLast(stage) }, stage);
      if (part) parts.set(data['id'], part);
    },
    value: () => run,
    parts,
    messages: () => made('thread.message'),
    steps: () => made('thread.run.step'),
  };
}

/** Whether events are about a part of the run. */
export const isPart = (subject: string): boolean => subject === 'thread.message' || subject === 'thread.run.step';

/** The first and the last event of a part say it as a whole. One that has ended, or was never whole, takes no delta. */
function joinPart(before: RunPart | undefined, told: RunPart, stage: string): RunPart | undefined {
  if (stage !== 'delta') return before && !told.ended ? before : told;
  if (!before || before.ended) return before;
  return { ...before, value: joinDelta(before.value, objectOf(told.value['delta'])) as Json };
}
