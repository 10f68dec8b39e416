import type { FoundOperation } from '../openapi/routes.ts';
import type { Caller } from './caller.ts';
import type { Later } from './journal.ts';
import type { Judged } from './judge/judged.ts';

/** What is learnt about a request on its way. */
export interface Learnt {
  readonly requestId: string;
  readonly started: number;
  caller: Caller | undefined;
  found: FoundOperation | undefined;
  query: Readonly<Record<string, unknown>>;
  body: Later;
  readonly headers: Record<string, string>;
  readonly notes: string[];
  unknownFields: readonly string[];
  judged: Judged | undefined;
}

const nothing = (): undefined => undefined;

export const newRecord = (requestId: string): Learnt => ({
  requestId,
  started: performance.now(),
  caller: undefined,
  found: undefined,
  query: {},
  body: nothing,
  headers: {},
  notes: [],
  unknownFields: [],
  judged: undefined,
});
