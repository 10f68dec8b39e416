import type { Brain } from './brain/brain.ts';
import type { Admitted } from './caller.ts';
import type { Clock } from './clock.ts';
import type { Contract } from './contract.ts';
import type { Ids } from './ids.ts';
import type { Limits } from './limits.ts';
import type { Pace } from './pace.ts';
import type { Contents } from './store/contents.ts';
import type { Database } from './store/database.ts';
import type { Objects } from './store/objects.ts';

/** What all requests of one sandbox share. */
export interface World {
  readonly contract: Contract;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly limits: Limits;
  readonly brain: Brain;
  readonly pace: Pace;
  readonly admitted: Admitted;
  /** To be called when rows were changed at once: what is remembered of them may be wrong. */
  forgetRows(): void;
  objects(project: string): Objects;
  contents(project: string): Contents;
}
