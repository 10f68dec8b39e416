import '../../src/verify/runner/suite/provided.ts';
import { readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { ownBaseline } from '../../scripts/test/healed-entries.ts';
import { everything } from '../../src/verify/model/selection.ts';
import { startAimock } from '../../src/verify/targets/aimock.ts';
import { startMockTarget } from '../../src/verify/targets/mock.ts';

/** Starts the mock and the default live target once for all workers. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const document = fromRoot('generated/openapi.json');
  const running = [await startMockTarget(JSON.parse(readFileSync(document, 'utf8'))), await startAimock()];
  project.provide('concord', {
    document,
    targets: running.map(({ target }) => target),
    selection: everything,
    baseline: ownBaseline(),
    seed: 1,
    selfTest: 'off',
    today: new Date().toISOString().slice(0, 10),
  });
  return async () => {
    await Promise.all(running.map(({ close }) => close()));
  };
}
