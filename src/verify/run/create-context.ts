import type { BaselineEntry } from '../model/baseline.ts';
import { buildCases } from '../cases/build.ts';
import { createChecker } from '../checks/check-response.ts';
import { createValidator } from '../../schema/validator.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Target } from '../model/target.ts';
import { exactly, type Demand } from '../model/verdict.ts';
import { createReader } from '../readable/reader.ts';
import { createSampledReader } from '../readable/sampled.ts';
import { systemClock, type Clock } from '../transport/clock.ts';
import { createPermit } from '../transport/consent.ts';
import { createMeter } from '../transport/meter.ts';
import { createTransport } from '../transport/transport.ts';
import { createUnderWay } from '../transport/under-way.ts';
import { createGuard, type Guard } from '../transport/with-ownership.ts';
import { createOwnership } from '../ledger/ownership.ts';
import { createBreaker } from './breaker.ts';
import type { Contract, RunContext } from './context.ts';
import { createSelfTester } from './self-tester.ts';
import type { SelfTestMode } from '../model/evidence.ts';
import { createRelationChecker } from '../relations/check-relations.ts';
import { createServed } from './missing-operations.ts';
import { createPreconditions } from './preconditions.ts';
import { createSingles, noSingles } from './singles.ts';

export function openContract(document: OpenApiDocument): Contract {
  const validator = createValidator(document);
  const examples = buildCases(document, validator, { phases: ['examples'], maxExamples: 1000, includes: () => true });
  const checkRelations = createRelationChecker(document);
  return { document, validator, checker: createChecker(document), checkRelations, examples };
}

export interface RunSettings {
  readonly baseline: readonly BaselineEntry[];
  readonly seed: number;
  /** Default: `off`. */
  readonly selfTest?: SelfTestMode;
  /** Default: everything that the contract forbids. */
  readonly demand?: Demand;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Default: the system clock. */
  readonly clock?: Clock;
}

/** Limits, ids and missing operations apply to everything that uses the same context. */
export function createContext(
  { examples, ...contract }: Contract,
  target: Target,
  { baseline, seed, today, selfTest = 'off', demand = exactly, clock = systemClock }: RunSettings,
): RunContext {
  const meter = createMeter();
  const permit = createPermit(contract.document, target.consent);
  const ownership = target.isDisposable ? undefined : createOwnership();
  const guard: Guard = ownership ? createGuard(contract.document, ownership) : () => undefined;
  const singles = target.isDisposable ? noSingles : createSingles(contract.document);
  const breaker = createBreaker();
  const transport = createTransport(contract.document, target, { meter, permit, ownership, guard }, clock);
  const underWay = createUnderWay();
  const send = breaker.around(underWay.around(transport), contract.document);
  return {
    ...contract,
    target,
    send,
    meter,
    permit,
    guard,
    singles,
    clock,
    baseline,
    seed,
    today,
    preconditions: createPreconditions(contract.document, examples, send, singles),
    served: createServed(target, send),
    selfTester: createSelfTester(contract, { mode: selfTest, seed, clock }),
    readBack: createSampledReader(createReader(contract.document)),
    demand,
    shrunk: new Set(),
    breaker,
    underWay,
  };
}
