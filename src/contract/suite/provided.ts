import type { Target } from '../targets/target.ts';
import type { Verdict } from '../run/verdict.ts';

// What a run hands to the suite, and the suite hands back with each test.
declare module 'vitest' {
  interface ProvidedContext {
    targets: readonly Target[];
    /** Absolute path of the bundled document. */
    document: string;
  }
  interface TaskMeta {
    verdict?: Verdict;
  }
}
