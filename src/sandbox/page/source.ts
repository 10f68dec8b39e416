import type { Contract } from '../contract.ts';
import type { Faults } from '../faults/faults.ts';
import type { Journal } from '../journal.ts';
import type { Controls } from '../state.ts';
import type { World } from '../world.ts';

/** What the page shows and moves. */
export interface PageSource {
  readonly world: World & { readonly contract: Contract };
  readonly controls: Controls;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Whether answers are judged. */
  readonly isJudging: boolean;
  readonly isFrozen: boolean;
  /** A key that works, as it may be shown. */
  readonly key: string;
}
