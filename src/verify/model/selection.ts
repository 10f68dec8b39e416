import type { Phase } from './case.ts';

/** Which cases of the contract a run takes up. */
export interface CaseSelection {
  readonly phases: readonly Phase[];
  /** How many cases of one phase an operation may have. */
  readonly maxExamples: number;
  /** Only these, by operationId; all when empty. */
  readonly operations: readonly string[];
  /** Only these, by group; all when empty. */
  readonly groups: readonly string[];
  /** Not these, by operationId or group. */
  readonly exclude: readonly string[];
  /** Only the case of this id. */
  readonly only?: string | undefined;
}

export const everything: CaseSelection = {
  phases: ['examples', 'boundaries', 'negatives', 'stateful'],
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
