import { describe, test } from 'vitest';
import { runWalk } from '../../lifecycle/lifecycle.ts';
import { selectWalks } from '../../run/select.ts';
import { report } from './run-phase.ts';
import { session } from './session.ts';

const { contract, provided, contextOf } = session();
const walks = selectWalks(contract, provided.selection);

describe.for(provided.targets)('$name', (target) => {
  describe.concurrent('stateful', () => {
    test.for(walks)('$id', async (walk, context) => {
      report(context, await runWalk(walk, contextOf(target), context.signal));
    });
  });
});
