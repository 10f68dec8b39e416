import { describe, test } from 'vitest';
import { runLifecycle } from '../../lifecycle/lifecycle.ts';
import { selectLifecycles } from '../../run/select.ts';
import { report } from './run-phase.ts';
import { session } from './session.ts';

const { contract, provided, contextOf } = session();
const walks = selectLifecycles(contract, provided.selection);

describe.for(provided.targets)('$name', (target) => {
  describe.concurrent('stateful', () => {
    test.for(walks)('$id', async (walk, context) => {
      report(context, await runLifecycle(walk, contextOf(target), context.signal));
    });
  });
});
