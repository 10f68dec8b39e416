import { buildCases } from '../cases/build.ts';
import type { Case, Phase } from '../model/case.ts';
import { lifecyclePlans, type LifecyclePlan } from '../cases/lifecycle-plan.ts';
import { turnExample } from '../cases/turn-example.ts';
import type { Target } from '../model/target.ts';
import type { Contract } from './context.ts';
import { plainExamples } from './plain-examples.ts';
import { selects, type CaseSelection } from '../model/selection.ts';

/** The cases of one phase that a run selects for a target. */
export function selectCases(
  { document, validator }: Contract,
  selection: CaseSelection,
  phase: Phase,
  { honoursPrefer }: Pick<Target, 'honoursPrefer'>,
): readonly Case[] {
  if (!selection.phases.includes(phase)) return [];
  const cases = buildCases(document, validator, {
    phases: [phase],
    maxExamples: selection.maxExamples,
    honoursPrefer,
    includes: (operationId, group) => selects(selection, operationId, group),
  });
  const wanted = isWide(selection) ? cases : cases.filter(({ operationId }) => operationId !== undefined);
  return selection.only === undefined ? wanted : wanted.filter(({ id }) => id === selection.only);
}

/** A request without an operation is included only if the run is not limited to certain operations. */
const isWide = ({ operations, groups }: CaseSelection): boolean => operations.length === 0 && groups.length === 0;

/** A lifecycle and the example that its create sends. */
export interface Lifecycle {
  readonly id: string;
  readonly plan: LifecyclePlan;
  readonly example: Case;
}

export function selectLifecycles({ document, examples }: Contract, selection: CaseSelection): readonly Lifecycle[] {
  if (!selection.phases.includes('stateful')) return [];
  const plain = plainExamples(document, examples);
  return lifecyclePlans(document).flatMap((plan) => {
    const { operationId, tags } = plan.create.operation;
    const { turn } = plan;
    const id = `${operationId}/${turn ? `turns/${turn.name}` : 'lifecycle'}`;
    const example = turn ? turnExample(document, { ...plan, turn }, examples) : plain.get(operationId);
    const isRequestedStatus = selection.only === undefined || selection.only.startsWith(id);
    return example && isRequestedStatus && selects(selection, operationId, tags[0] ?? '')
      ? [{ id, plan, example }]
      : [];
  });
}
