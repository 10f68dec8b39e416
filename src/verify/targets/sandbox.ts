import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { isServed } from '../../sandbox/groups/index.ts';
import { createSandbox } from '../../sandbox/index.ts';
import { localKeys, localTarget } from './local.ts';
import type { RunningTarget } from '../model/target.ts';

/** Starts the sandbox in process. It serves the groups that it has. */
export async function startSandboxTarget(document: OpenApiDocument): Promise<RunningTarget> {
  const sandbox = await createSandbox({
    document,
    keys: Object.values(localKeys),
    // What the examples name and a run cannot create.
    seed: 'examples',
    // Long enough that what is to be paused or cancelled has not ended before.
    pace: { queued: 20, work: 2000, training: 20_000 },
  });
  const notServed = operationsOf(document)
    .filter((resolved) => !isServed(resolved))
    .map(({ operation }) => operation.operationId);
  return {
    target: localTarget('sandbox', sandbox.url, notServed),
    advance: (milliseconds) => sandbox.clock.advance(milliseconds),
    close: () => sandbox.close(),
  };
}
