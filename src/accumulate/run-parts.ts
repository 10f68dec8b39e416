import { covers, joinDelta } from './delta.ts';
import { objectOf, type Json } from './json.ts';
import { problem, type Problem } from './rules.ts';
import { isLast } from './stages.ts';

export type Kind = 'thread.message' | 'thread.run.step';

/** The messages and run steps of a run, as their events arrive. */
export interface RunParts {
  add(kind: Kind, stage: string, data: Json): readonly Problem[];
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
    open: () => [...parts].filter(([, { ended }]) => !ended).map(([id]) => String(id)),
    value: (kind) => [...parts.values()].filter((part) => part.kind === kind).map(({ value }) => value),
  };
}

function addDelta(part: Part | undefined, data: Json): readonly Problem[] {
  if (!part || part.ended) return [unknownPart(data)];
  part.value = objectOf(joinDelta(part.value, objectOf(data['delta'])));
  return [];
}

const unknownPart = ({ id }: Json): Problem => problem('run-start', '/id', 'the id of an open message or run step', id);
