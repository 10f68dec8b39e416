import type { Phase } from './case.ts';

/** Which cases of the contract a run includes. */
export interface CaseSelection {
  readonly phases: readonly Phase[];
  /** The maximum number of cases per operation and phase. */
  readonly maxExamples: number;
  /** Only these, by operationId. All if empty. */
  readonly operations: readonly string[];
  /** Only these, by group. All if empty. */
  readonly groups: readonly string[];
  /** Not these, by operationId or group. */
  readonly exclude: readonly string[];
  /** Only the case with this id. */
  readonly only?: string | undefined;
}

export const everything: CaseSelection = {
  phases: ['examples', 'meaning', 'boundaries', 'negatives', 'stateful'],
  maxExamples: 100,
  operations: [],
  groups: [],
  exclude: [],
};

export const selects = ({ operations, groups, exclude }: CaseSelection, operationId: string, group: string): boolean =>
  (operations.length === 0 || operations.includes(operationId)) &&
  (groups.length === 0 || groups.includes(group)) &&
  !exclude.includes(operationId) &&
  !exclude.includes(group);
