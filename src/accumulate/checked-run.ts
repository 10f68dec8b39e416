import type { CheckedFold } from './fold.ts';
import { isObject, objectOf, type Json } from './json.ts';
import { isLast, partsOf } from './names.ts';
import { differs, problem, type Problem } from './rules.ts';
import { callProblems, partProblems } from './checked-run-parts.ts';
import { foldRun, isPart, type RunFold } from './run.ts';
import { createStages } from './stages.ts';

/** The fold of a run that says which rules its stream breaks. */
export type CheckedRun = CheckedFold & Pick<RunFold, 'messages' | 'steps'>;

export interface RunOptions {
  /** Whether the stream may continue an earlier one, in which its messages and run steps were created. Default: false. */
  readonly resumes?: boolean;
}

/** Folds the events of a run, and checks them. */
export function checkRun({ resumes = false }: RunOptions = {}): CheckedRun {
  const fold = foldRun();
  const stages = createStages();
  let [begun, ended, failed] = [false, false, false];

  function begin(name: string): readonly Problem[] {
    const isRight = begun || resumes || name === 'thread.created' || name === 'thread.run.created';
    begun = true;
    return isRight ? [] : [problem('run-start', '', 'thread.run.created', name)];
  }

  function check(subject: string, stage: string, data: Json): readonly Problem[] {
    const run = objectOf(fold.value());
    if (isPart(subject)) {
      const part = fold.parts.get(data['id']);
      const isKnown = part !== undefined || stage === 'created' || resumes;
      return [...differences(run, data, 'run_id'), ...partProblems(part, isKnown, stage, data)];
    }
    if (subject !== 'thread.run') return [];
    ended = isLast(stage);
    return [...differences(run, data, 'id'), ...runProblems(fold, stage, data)];
  }

  return {
    ...fold,
    add(event) {
      const { name = '', data } = event;
      if (!isObject(data)) return [];
      failed ||= name === 'error';
      const { subject, stage } = partsOf(name);
      if (!`${subject}.`.startsWith('thread.')) return [];
      const ordered = [...begin(name), ...stages(event, subject === 'thread.run' ? '' : data['id'])];
      const problems = [...ordered, ...check(subject, stage, data)];
      fold.add(event);
      return problems;
    },
    missing: () => (ended || failed ? [] : [problem('run-end', '', 'the finished run', undefined)]),
    failed: () => failed,
  };
}

/** What a run leaves open when it is completed, and where the calls that it waits for are not those of its steps. */
function runProblems({ parts, steps }: RunFold, stage: string, run: Json): Problem[] {
  const open = stage === 'completed' ? [...parts].filter(([, { ended }]) => !ended) : [];
  return [
    ...open.map(([id]) => problem('run-part-end', '', `the end of ${String(id)} before it`, undefined)),
    ...callProblems(steps(), run),
  ];
}

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
