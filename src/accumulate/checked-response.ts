import { createOutputCheck } from './checked-output.ts';
import type { CheckedFold } from './fold.ts';
import { isObject, listOf, objectOf, type Json } from './json.ts';
import { isLast, partsOf } from './names.ts';
import { foldResponse } from './response.ts';
import { problem, type Problem } from './rules.ts';
import { createNumbers, createStages } from './stages.ts';

export interface ResponseOptions {
  /** Whether the stream may continue an earlier one, in which its items were added. Default: false. */
  readonly resumes?: boolean;
}

/** Folds the events of a response, and checks them. */
export function checkResponse({ resumes = false }: ResponseOptions = {}): CheckedFold {
  const fold = foldResponse();
  const [numbers, stages] = [createNumbers(), createStages()];
  const output = createOutputCheck(fold.items);
  let [resumed, ended, failed] = [false, false, false];

  function check(stage: string, response: Json): readonly Problem[] {
    ended = isLast(stage);
    const isWhole = ended && !resumed && stage !== 'failed';
    return [
      ...statusProblems(stage, response['status']),
      ...(isWhole ? output.end(stage, listOf(response['output'])) : []),
    ];
  }

  return {
    ...fold,
    add(event) {
      const { name = '', data } = event;
      if (!isObject(data)) return [];
      failed ||= name === 'error';
      const { subject, stage } = partsOf(name);
      if (!`${subject}.`.startsWith('response.')) return numbers(data);
      const ordered = [...numbers(data), ...stages(event, keyOf(data))];
      // An item is compared with what it was before the event.
      const differing = output.add(subject, stage, data);
      const misplaced = fold.add(event);
      resumed ||= misplaced?.rule === 'response-start';
      if (misplaced && !(resumes && misplaced.rule === 'response-start')) return [...ordered, misplaced];
      const { response } = data;
      return [...ordered, ...(subject === 'response' && isObject(response) ? check(stage, response) : differing)];
    },
    missing: () => (ended || failed ? [] : [problem('response-end', '', 'the finished response', undefined)]),
    failed: () => failed,
  };
}

/** The object that an event is about. */
const keyOf = (data: Json): string =>
  [data['item_id'] ?? objectOf(data['item'])['id'], data['output_index'], ...indexes.map((key) => data[key])].join(' ');

const indexes = ['content_index', 'summary_index', 'command_index', 'annotation_index'];

/** The stages that end a response, each of which is the status that it then has. */
const ends: ReadonlySet<string> = new Set(['completed', 'incomplete', 'failed']);

function statusProblems(stage: string, status: unknown): Problem[] {
  if (typeof status !== 'string' || stage === status) return [];
  if (ends.has(stage)) return [problem('response-status', '/response/status', stage, status)];
  return ends.has(status) ? [problem('response-status', '/response/status', 'no final status', status)] : [];
}
