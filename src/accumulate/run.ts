import type { Fold } from './fold.ts';
import { isObject, listOf, type Json } from './json.ts';
import { pointerOf, valueAt } from './paths.ts';
import { differs, problem, type Problem } from './rules.ts';
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
  let [begun, ended, failed] = [false, false, false];

  function addRun(stage: string, next: Json): readonly Problem[] {
    const other = differences(run, next, 'id');
    run = next;
    ended = isLast(stage);
    const open = stage === 'completed' ? parts.open() : [];
    return [
      ...other,
      ...open.map((id) => problem('run-part-end', '', `the end of ${id} before it`, undefined)),
      ...parts.differences(listOf(valueAt(next, callsOf)), pointerOf(callsOf)),
    ];
  }

  function begin(name: string): readonly Problem[] {
    const isRight = begun || resumes || name === 'thread.created' || name === 'thread.run.created';
    begun = true;
    return isRight ? [] : [problem('run-start', '', 'thread.run.created', name)];
  }

  return {
    add(event) {
      const { name = '', data } = event;
      if (!isObject(data)) return [];
      failed ||= name === 'error';
      const { subject, stage } = partsOf(name);
      if (!`${subject}.`.startsWith('thread.')) return [];
      const ordered = [...begin(name), ...stages(event, subject === 'thread.run' ? '' : data['id'])];
      if (subject === 'thread.run') return [...ordered, ...addRun(stage, data)];
      if (subject !== 'thread.message' && subject !== 'thread.run.step') return ordered;
      return [...ordered, ...differences(run, data, 'run_id'), ...parts.add(subject, stage, data)];
    },
    missing: () => (ended || failed ? [] : [problem('run-end', '', 'the finished run', undefined)]),
    value: () => ('id' in run ? run : undefined),
    failed: () => failed,
    messages: () => parts.value('thread.message'),
    steps: () => parts.value('thread.run.step'),
  };
}

/** Where a run that waits has the calls that it waits for. */
const callsOf = ['required_action', 'submit_tool_outputs', 'tool_calls'];

/** Where an object, whose member `key` has the id of the run, is of another run or thread. */
const differences = (run: Json, object: Json, key: string): Problem[] =>
  [
    [key, run['id']],
    ['thread_id', run['thread_id']],
  ].flatMap(([member, due]) => {
    const got = object[String(member)];
    const isSame = got == null || due == null || got === due;
    return isSame ? [] : [differs('same-answer', `/${String(member)}`, due, got)];
  });
