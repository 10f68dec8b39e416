import { describe, test } from 'vitest';
import { runFuzz } from '../../run/run-fuzz.ts';
import { operationsOf } from '../../../openapi/operations.ts';
import { selects } from '../../model/selection.ts';
import { report } from './run-phase.ts';
import { session } from './session.ts';

const { contract, provided, contextOf } = session();
const { selection, targets } = provided;
const wanted = operationsOf(contract.document).filter(
  ({ operation }) =>
    selection.phases.includes('fuzz') &&
    selects(selection, operation.operationId, operation.tags[0] ?? '') &&
    (selection.only === undefined || selection.only === `${operation.operationId}/fuzz/seeded`),
);

describe.for(targets)('$name', (target) => {
  describe.concurrent('fuzz', () => {
    test.for(wanted.map((resolved) => ({ id: `${resolved.operation.operationId}/fuzz/seeded`, resolved })))(
      '$id',
      async ({ resolved }, context) => {
        const result = await runFuzz(resolved, contextOf(target), selection.maxExamples, context.signal);
        report(context, result ? [result] : []);
      },
    );
  });
});
