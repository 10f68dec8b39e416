import { describe, test } from 'vitest';
import { runLifecycle } from '../../lifecycle/lifecycle.ts';
import { selectLifecycles } from '../../run/select.ts';
import { report } from './run-phase.ts';
import { session } from './session.ts';

const { contract, provided, contextOf } = session();
const lifecycles = selectLifecycles(contract, provided.selection);

describe.for(provided.targets)('$name', (target) => {
  describe.concurrent('stateful', () => {
    test.for(lifecycles)('$id', async (lifecycle, context) => {
      report(context, await runLifecycle(lifecycle, contextOf(target), context.signal));
    });
  });
});
