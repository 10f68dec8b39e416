import { covers, joinDelta } from './delta.ts';
import { isIndex, listOf, objectOf, textOf, type Json } from './json.ts';
import { pointerOf, valueAt, type Path } from './paths.ts';
import { problem, type Problem } from './rules.ts';
import { isLast } from './stages.ts';

export type Kind = 'thread.message' | 'thread.run.step';

/** The messages and run steps of a run, as their events arrive. */
export interface RunParts {
  add(kind: Kind, stage: string, data: Json): readonly Problem[];
  /** Where calls that are waited for, at `pointer`, are not those of the run steps. */
  differences(calls: readonly unknown[], pointer: string): readonly Problem[];
  /** The ids of those that have not ended. */
  open(): readonly string[];
  value(kind: Kind): readonly Json[];
}

interface Part {
  readonly kind: Kind;
  value: Json;
  ended: boolean;
}

/** @param resumes whether they may have been created in an earlier stream. */
export function createRunParts(resumes: boolean): RunParts {
  const parts = new Map<unknown, Part>();
  return {
    add(kind, stage, data) {
      const part = parts.get(data['id']);
      if (stage === 'delta') return addDelta(part, data);
      const isKnown = part !== undefined || stage === 'created' || resumes;
      const before = part && !part.ended && isLast(stage) ? part.value : undefined;
      if (!part || isLast(stage)) parts.set(data['id'], { kind, value: structuredClone(data), ended: isLast(stage) });
      return [...(isKnown ? [] : [unknownPart(data)]), ...covers(data, before, '')];
    },
    differences(calls, pointer) {
      const streamed = [...parts.values()].flatMap(({ value }) =>
        listOf(objectOf(value['step_details'])['tool_calls']),
      );
      return calls.flatMap((call, at) => {
        const own = streamed.find((one) => objectOf(one)['id'] === objectOf(call)['id']);
        return covers(call, own, `${pointer}/${at}`);
      });
    },
    open: () => [...parts].filter(([, { ended }]) => !ended).map(([id]) => String(id)),
    value: (kind) => [...parts.values()].filter((part) => part.kind === kind).map(({ value }) => value),
  };
}

function addDelta(part: Part | undefined, data: Json): readonly Problem[] {
  if (!part || part.ended) return [unknownPart(data)];
  const before = part.value;
  part.value = objectOf(joinDelta(before, objectOf(data['delta'])));
  return [...pieceProblems(before, data, ['content']), ...pieceProblems(before, data, ['step_details', 'tool_calls'])];
}

/** The pieces of a delta that begin a part or a call out of place, or a call without its id and type. */
function pieceProblems(before: Json, data: Json, path: Path): readonly Problem[] {
  const isCall = path.length > 1;
  const problems: Problem[] = [];
  let next = listOf(valueAt(before, path)).length;
  for (const [at, piece] of listOf(valueAt(data['delta'], path)).map(objectOf).entries()) {
    const { index } = piece;
    const pointer = `/delta${pointerOf(path)}/${at}`;
    if (!isIndex(index) || index > next)
      problems.push(problem(isCall ? 'call-place' : 'part-place', `${pointer}/index`, String(next), index));
    else if (index === next) {
      next += 1;
      const absent = ['id', 'type'].filter((key) => isCall && textOf(piece[key]) === '');
      problems.push(...absent.map((key) => problem('call-start', `${pointer}/${key}`, 'a text', piece[key])));
    }
  }
  return problems;
}

const unknownPart = ({ id }: Json): Problem =>
  problem('run-part-start', '/id', 'the id of an open message or run step', id);
