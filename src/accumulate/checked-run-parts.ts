import { isIndex, isObject, listOf, objectOf, textOf, type Json } from './json.ts';
import { isLast } from './names.ts';
import { pointerOf, valueAt, type Path } from './paths.ts';
import { differs, problem, type Problem } from './rules.ts';
import type { RunPart } from './run.ts';

/**
 * What an event of a message or run step breaks.
 *
 * @param part as it was before the event.
 */
export function partProblems(part: RunPart | undefined, isKnown: boolean, stage: string, data: Json): Problem[] {
  const unknown = problem('run-part-start', '/id', 'the id of an open message or run step', data['id']);
  if (stage !== 'delta')
    return [
      ...(isKnown ? [] : [unknown]),
      ...(part && !part.ended && isLast(stage) ? covers(data, part.value, '') : []),
    ];
  if (!part || part.ended) return [unknown];
  return [['content'], callsOfStep].flatMap((path) => pieceProblems(part.value, data, path));
}

const callsOfStep = ['step_details', 'tool_calls'];
/** Where a run that waits has the calls that it waits for. */
const callsOfRun = ['required_action', 'submit_tool_outputs', 'tool_calls'];

/** Where the calls that a run waits for are not those of its run steps. */
export function callProblems(steps: readonly Json[], run: Json): Problem[] {
  const streamed = steps.flatMap((step) => listOf(valueAt(step, callsOfStep)));
  return listOf(valueAt(run, callsOfRun)).flatMap((call, at) => {
    const own = streamed.find((one) => objectOf(one)['id'] === objectOf(call)['id']);
    return covers(call, own, `${pointerOf(callsOfRun)}/${at}`);
  });
}

/** The pieces of a delta that begin a part or a call out of place, or a call without its id and type. */
function pieceProblems(before: Json, data: Json, path: Path): Problem[] {
  const isCall = path === callsOfStep;
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

/**
 * Where a finished object does not have what was streamed of it. It may have more: members, and items of lists of which
 * none was streamed.
 */
function covers(finished: unknown, streamed: unknown, pointer: string): Problem[] {
  if (streamed == null || finished === streamed) return [];
  if (Array.isArray(streamed) && Array.isArray(finished)) {
    if (streamed.length === 0 || streamed.length === finished.length)
      return streamed.flatMap((one, index) => covers(finished[index], one, `${pointer}/${index}`));
    return [problem('run-repeat', pointer, `${streamed.length} items`, finished)];
  }
  if (isObject(streamed) && isObject(finished))
    return Object.entries(streamed).flatMap(([key, one]) =>
      isOwn(key) ? [] : covers(finished[key], one, `${pointer}/${key}`),
    );
  return [differs('run-repeat', pointer, streamed, finished)];
}

/** Members that differ: they say how far the object has come, or only a delta has them. */
const isOwn = (key: string): boolean => key === 'status' || key === 'quote' || key.endsWith('_at');
