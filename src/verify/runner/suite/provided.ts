import type { BaselineEntry } from '../../model/baseline.ts';
import type { SelfTestMode } from '../../model/evidence.ts';
import type { CaseSelection } from '../../model/selection.ts';
import type { Result } from '../../model/result.ts';
import type { Demand } from '../../model/verdict.ts';
import type { Target } from '../../model/target.ts';

/** The data that a run passes to its workers. */
export interface Provided {
  readonly targets: readonly Target[];
  /** Absolute path of the bundled document. */
  readonly document: string;
  readonly selection: CaseSelection;
  readonly demand: Demand;
  readonly baseline: readonly BaselineEntry[];
  readonly seed: number;
  readonly selfTest: SelfTestMode;
  readonly today: string;
}

// The data that a run passes to the suite, and that the suite returns with each test.
declare module 'vitest' {
  interface ProvidedContext {
    concord: Provided;
  }
  interface TaskMeta {
    results?: readonly Result[];
  }
}
