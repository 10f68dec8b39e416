import type { Fold } from './fold.ts';
import { isObject, type Json } from './json.ts';
import { problem, type Problem } from './rules.ts';
import { createRunParts } from './run-parts.ts';
import { createStages, isLast, partsOf } from './stages.ts';

/** A run, with the messages and run steps that its stream has made. */
export interface RunFold extends Fold {
  messages(): readonly Json[];
  steps(): readonly Json[];
}

export interface RunOptions {
  /** Whether the stream may continue an earlier one, in which its messages and run steps were created. Default: false. */
  readonly resumes?: boolean;
}

/** Folds the events of a run into the `thread.run`. */
export function foldRun({ resumes = false }: RunOptions = {}): RunFold {
  const stages = createStages();
  const parts = createRunParts(resumes);
  let run: Json = {};
  let [ended, failed] = [false, false];

  function addRun(stage: string, next: Json): readonly Problem[] {
    const other = differences(run, next, 'id');
    run = next;
    ended = isLast(stage);
    const open = stage === 'completed' ? parts.open() : [];
    return [...other, ...open.map((id) => problem('run-part-end', '', `the end of ${id} before it`, undefined))];
  }

  return {
    add(event) {
      const { name = '', data } = event;
      if (!isObject(data)) return [];
      failed ||= name === 'error';
      const { subject, stage } = partsOf(name);
      if (subject === 'thread.run') return [...stages(event, ''), ...addRun(stage, data)];
      if (subject !== 'thread.message' && subject !== 'thread.run.step') return [];
      const other = differences(run, data, 'run_id');
      return [...stages(event, data['id']), ...other, ...parts.add(subject, stage, data)];
    },
    missing: () => (ended || failed ? [] : [problem('run-end', '', 'the finished run', undefined)]),
    value: () => ('id' in run ? run : undefined),
    failed: () => failed,
    messages: () => parts.value('thread.message'),
    steps: () => parts.value('thread.run.step'),
  };
}

/** Where an object, whose member `key` has the id of the run, is of another run or thread. */
const differences = (run: Json, object: Json, key: string): Problem[] =>
  [
    [key, run['id']],
    ['thread_id', run['thread_id']],
  ].flatMap(([member, due]) => {
    const got = object[String(member)];
    const isSame = got == null || due == null || got === due;
    return isSame ? [] : [problem('same-answer', `/${String(member)}`, JSON.stringify(due), got)];
  });
