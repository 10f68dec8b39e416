import type { Json } from '../../../accumulate/json.ts';

/** A row of the data of a run. */
export interface Row {
  readonly item: Json;
  /** The answer, if there is one already. */
  readonly sample?: Json;
}
