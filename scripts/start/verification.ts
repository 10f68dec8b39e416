import type { VerifyOptions } from '../../src/verify/runner/options.ts';
import { everything } from '../../src/verify/model/selection.ts';
import { exactly } from '../../src/verify/model/verdict.ts';
import { ownTargets } from '../../src/verify/targets/profile.ts';

/** Every case of the contract, on the targets that a run starts itself. */
export const ownVerification = (folder: string): VerifyOptions => ({
  targets: ownTargets,
  headers: {},
  allowWrites: false,
  allowPermanent: false,
  allowCosts: false,
  stateless: false,
  limits: {},
  selection: everything,
  seed: 1,
  selfTest: 'sample',
  demand: exactly,
  baseline: [],
  folder,
  concurrency: 8,
});
