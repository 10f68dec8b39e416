import type { OpenApiDocument } from '../../openapi/document.ts';
import { createSandbox } from '../../sandbox/index.ts';
import { localKeys, localTarget } from './local.ts';
import type { RunningTarget } from '../model/target.ts';

/** Starts the sandbox in process. It serves every operation of the contract. */
export async function startSandboxTarget(document: OpenApiDocument): Promise<RunningTarget> {
  const sandbox = await createSandbox({
    document,
    keys: Object.values(localKeys),
    // What the examples name and a run cannot create.
    seed: 'examples',
    // Long enough that what is to be paused or cancelled has not ended before.
    pace: { queued: 20, work: 2000, training: 20_000 },
  });
  return {
    target: localTarget('sandbox', sandbox.url),
    advance: (milliseconds) => sandbox.clock.advance(milliseconds),
    close: () => sandbox.close(),
  };
}
