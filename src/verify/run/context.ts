import type { BaselineEntry } from '../model/baseline.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import type { SelfTested } from '../model/evidence.ts';
import type { Passing } from '../checks/mutation-score.ts';
import type { Checker } from '../checks/check-response.ts';
import type { Validator } from '../../schema/validator.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Target } from '../model/target.ts';
import type { Demand } from '../model/verdict.ts';
import type { SampledReader } from '../readable/sampled.ts';
import type { Clock } from '../transport/clock.ts';
import type { Permit } from '../transport/consent.ts';
import type { Meter } from '../transport/meter.ts';
import type { CheckRelations } from '../relations/check-relations.ts';
import type { Send } from '../transport/send.ts';
import type { UnderWay } from '../transport/under-way.ts';
import type { Guard } from '../transport/with-ownership.ts';
import type { Breaker } from './breaker.ts';
import type { ModelNames } from '../subject/models.ts';
import type { Standings } from '../subject/standings.ts';
import type { Unclaimed } from '../subject/unclaimed.ts';
import type { Preconditions } from './preconditions.ts';
import type { Singles } from './singles.ts';
import type { Wait } from './wait.ts';

/** Everything needed to run cases on one target. */
export interface RunContext {
  readonly document: OpenApiDocument;
  readonly validator: Validator;
  readonly checker: Checker;
  readonly checkRelations: CheckRelations;
  readonly target: Target;
  readonly send: Send;
  /** Decides which requests may be sent. */
  readonly permit: Permit;
  /** A request as it leaves: without what the user does not allow, and within the limits. */
  asSent(request: CaseRequest): CaseRequest;
  /** Says why a request must not be sent, whatever the user allows: it would touch what the run did not make. */
  readonly guard: Guard;
  readonly singles: Singles;
  readonly clock: Clock;
  readonly wait: Wait;
  /** Model usage since the last result. */
  readonly meter: Meter;
  readonly preconditions: Preconditions;
  /** Which operations the server has. */
  readonly standings: Standings;
  /** What the server says it does not support. */
  readonly unclaimed: Unclaimed;
  /** Puts the server's models into requests. */
  readonly models: ModelNames;
  readonly selfTester: SelfTester;
  /** What pinned clients lose of an answer. */
  readonly readBack: SampledReader;
  /** Which findings make a case fail. */
  readonly demand: Demand;
  readonly baseline: readonly BaselineEntry[];
  readonly seed: number;
  /** Fingerprints of failures that were already shrunk. Each is shrunk once. */
  readonly shrunk: Set<string>;
  readonly breaker: Breaker;
  readonly underWay: UnderWay;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Shared by the runs on all targets, so that the contract is read and compiled once. */
export interface Contract extends Pick<RunContext, 'document' | 'validator' | 'checker' | 'checkRelations'> {
  /** The examples of every operation. Includes operations that the run skips, because they create what others need. */
  readonly examples: readonly Case[];
}

/**
 * Tests the checks by corrupting a passing answer. Undefined if that kind was already tested or the time is used up.
 */
export type SelfTester = (passing: Passing) => Promise<SelfTested | undefined>;
