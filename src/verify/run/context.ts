import type { BaselineEntry } from '../model/baseline.ts';
import type { Case } from '../model/case.ts';
import type { MutationScore } from '../model/evidence.ts';
import type { Passing } from '../checks/mutation-score.ts';
import type { Checker } from '../checks/check-response.ts';
import type { Validator } from '../../schema/validator.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Target } from '../model/target.ts';
import type { Permit } from '../transport/consent.ts';
import type { Meter } from '../transport/meter.ts';
import type { Send } from '../transport/send.ts';
import type { Served } from './missing-operations.ts';
import type { Preconditions } from './preconditions.ts';

/** What it takes to run cases on one target. */
export interface RunContext {
  readonly document: OpenApiDocument;
  readonly validator: Validator;
  readonly checker: Checker;
  readonly target: Target;
  readonly send: Send;
  /** What of a request may be sent. */
  readonly permit: Permit;
  /** What models cost since the last result. */
  readonly meter: Meter;
  readonly preconditions: Preconditions;
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

/** What the runs on all targets share: the contract is read and compiled once. */
export interface Contract extends Pick<RunContext, 'document' | 'validator' | 'checker'> {
  /** The examples of every operation, also of those that a run leaves out: they make what others need. */
  readonly examples: readonly Case[];
}

/** Tests the judge by a passing answer; undefined where it has seen one of that kind, or its time is over. */
export type SelfTester = (passing: Passing) => Promise<MutationScore | undefined>;
