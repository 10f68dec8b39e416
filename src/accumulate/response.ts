import type { CheckedFold } from './fold.ts';
import { differs, problem, type Problem } from './rules.ts';
import { isObject, objectOf, type Json } from './json.ts';
import { createOutput } from './response-output.ts';
import { partsOf } from './names.ts';
import { createNumbers, createStages } from './stages.ts';

export interface ResponseOptions {
  /** Whether the stream may continue an earlier one, in which its items were added. Default: false. */
  readonly resumes?: boolean;
}

/** Folds the events of a response into a `response`. Until it has ended, its output is what was streamed. */
export function foldResponse({ resumes = false }: ResponseOptions = {}): CheckedFold {
  const [numbers, stages] = [createNumbers(), createStages()];
  const output = createOutput();
  let response: Json | undefined;
  let [begun, resumed, ended, failed] = [false, false, false, false];

  function begin(name: string): readonly Problem[] {
    if (begun) return [];
    begun = true;
    resumed = resumes && name !== 'response.created';
    return resumed || name === 'response.created' ? [] : [problem('response-start', '', 'response.created', name)];
  }

  function addResponse(stage: string, { response: next }: Json): readonly Problem[] {
    if (!isObject(next)) return [];
    const before = response ?? next;
    response = next;
    ended = Object.hasOwn(statusAfter, stage);
    const isOther = before['id'] !== next['id'];
    return [
      ...(isOther ? [differs('same-answer', '/response/id', before['id'], next['id'])] : []),
      ...statusProblems(stage, next['status']),
      ...(ended && !resumed ? output.end(stage, next['output']) : []),
    ];
  }

  return {
    add(event) {
      const { name = '', data } = event;
      if (!isObject(data)) return [];
      failed ||= name === 'error';
      const { subject, stage } = partsOf(name);
      if (!`${subject}.`.startsWith('response.')) return numbers(data);
      const ordered = [...numbers(data), ...begin(name), ...stages(event, keyOf(data))];
      if (subject === 'response') return [...ordered, ...addResponse(stage, data)];
      return resumed ? ordered : [...ordered, ...output.add(subject, stage, data)];
    },
    missing: () => (ended || failed ? [] : [problem('response-end', '', 'the finished response', undefined)]),
    value: () => (response && !ended && !resumed ? { ...response, ...output.value() } : response),
    failed: () => failed,
  };
}

/** The object that an event is about. */
const keyOf = (data: Json): string =>
  [data['item_id'] ?? objectOf(data['item'])['id'], data['output_index'], ...indexes.map((key) => data[key])].join(' ');

const indexes = ['content_index', 'summary_index', 'command_index', 'annotation_index'];

/** The events that end a response, and the status that it then has. */
const statusAfter: Readonly<Record<string, string>> = {
  completed: 'completed',
  incomplete: 'incomplete',
  failed: 'failed',
};

function statusProblems(stage: string, status: unknown): Problem[] {
  const due = Object.hasOwn(statusAfter, stage) ? statusAfter[stage] : undefined;
  if (typeof status !== 'string' || due === status) return [];
  if (due !== undefined) return [problem('response-status', '/response/status', due, status)];
  const isFinal = Object.values(statusAfter).includes(status);
  return isFinal ? [problem('response-status', '/response/status', 'no final status', status)] : [];
}
