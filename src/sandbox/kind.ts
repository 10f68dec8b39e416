import type { Json } from '../accumulate/json.ts';
import type { ApiError } from './errors.ts';
import type { Kept, Objects } from './store/objects.ts';

/** A kind of object that the sandbox keeps. */
export interface Kind {
  /** Its name in the storage. */
  readonly kind: string;
  /** The error for an id that does not exist. */
  readonly unknown: (id: string) => ApiError;
  /** The object at a time, in milliseconds. Undefined if it has expired. Default: as it was stored. */
  readonly at?: (kept: Kept, now: number, objects: Objects) => Json | undefined;
}
