import * as assistants from '../groups/assistants/kinds.ts';
import * as evals from '../groups/evals/kinds.ts';
import * as fineTuning from '../groups/fine-tuning/kinds.ts';
import * as projects from '../groups/projects/kinds.ts';
import type { Kind } from '../kind.ts';
import * as shared from '../kinds.ts';

/** The kinds whose objects change with time, by their names in the storage. Others are shown as they were stored. */
export const changingKinds: ReadonlyMap<string, Kind> = new Map(
  [shared, assistants, evals, fineTuning, projects]
    .flatMap((module) => Object.values(module) as readonly unknown[])
    .filter(isChanging)
    .map((kind) => [kind.kind, kind]),
);

export function isChanging(value: unknown): value is Kind & Required<Pick<Kind, 'at'>> {
  return typeof value === 'object' && value !== null && 'kind' in value && 'at' in value;
}
