import type { BaselineEntry } from '../model/baseline.ts';
import type { Judge } from '../checks/check-response.ts';
import type { Validator } from '../../schema/validator.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Target } from '../model/target.ts';
import type { Meter } from '../transport/meter.ts';
import type { Send } from '../transport/send.ts';
import type { SelfTester } from './self-tester.ts';
import type { Served } from './missing-operations.ts';
import type { Setup } from './preconditions.ts';

/** What it takes to run cases on one target. */
export interface RunContext {
  readonly document: OpenApiDocument;
  readonly validator: Validator;
  readonly judge: Judge;
  readonly target: Target;
  readonly send: Send;
  /** What models cost since the last verdict. */
  readonly meter: Meter;
  readonly setup: Setup;
  readonly served: Served;
  readonly selfTester: SelfTester;
  readonly baseline: readonly BaselineEntry[];
  readonly seed: number;
  /** Failures that were made small already, by fingerprint: once is enough. */
  readonly shrunk: Set<string>;
  /** How often an operation did not answer in time: after the third time it is left alone. */
  readonly silent: Map<string, number>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
