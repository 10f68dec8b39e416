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
import { createPermit, keptOnly, type Permit } from '../transport/consent.ts';
import { createMeter } from '../transport/meter.ts';
import type { Send } from '../transport/send.ts';
import { createBound } from '../transport/token-budget.ts';
import { createTransport } from '../transport/transport.ts';
import { createUnderWay } from '../transport/under-way.ts';
import { createGuard, type Guard } from '../transport/with-ownership.ts';
import { createOwnership } from '../ledger/ownership.ts';
import { createBreaker } from './breaker.ts';
import type { Case } from '../model/case.ts';
import type { Contract, RunContext } from './context.ts';
import { isProof } from './skip-reason.ts';
import { createSelfTester } from './self-tester.ts';
import type { SelfTestMode } from '../model/evidence.ts';
import { createRelationChecker } from '../relations/check-relations.ts';
import { createModelNames } from '../subject/models.ts';
import { createStandings } from '../subject/standings.ts';
import { createUnclaimed } from '../subject/unclaimed.ts';
import { createUnknownAddress } from '../subject/unknown-address.ts';
import { createPreconditions } from './preconditions.ts';
import { prove } from './prove.ts';
import { createSingles, noSingles } from './singles.ts';
import { createWait } from './wait.ts';

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
  /** Moves the clock of the server on by milliseconds. Undefined if the run cannot. */
  readonly advance?: ((milliseconds: number) => void) | undefined;
}

/** Limits, ids and missing operations apply to everything that uses the same context. */
export function createContext(
  { examples, ...contract }: Contract,
  target: Target,
  { selfTest = 'off', demand = exactly, clock = systemClock, advance, ...settings }: RunSettings,
): RunContext {
  const meter = createMeter();
  const permit = createPermit(contract.document, target.consent);
  const { ownership, guard, singles } = precautions(contract.document, target);
  const breaker = createBreaker();
  const underWay = createUnderWay();
  const wait = createWait(clock, underWay, advance);
  const transport = createTransport(contract.document, target, { meter, permit, ownership, guard }, clock);
  const send = breaker.around(underWay.around(transport), contract.document);
  const models = createModelNames(contract.document, target);
  const asked = examples.map((subject) => ({ ...subject, request: models.replaced(subject.request) }));
  const context: RunContext = {
    ...contract,
    target,
    send,
    meter,
    permit,
    asSent: asSentTo(contract.document, target, permit),
    guard,
    singles,
    clock,
    wait,
    ...settings,
    preconditions: createPreconditions(contract.document, asked, keptOnly(send, permit), { singles, wait }),
    models,
    unclaimed: createUnclaimed(target.subject),
    standings: standingsOf(target, send, asked, () => context),
    selfTester: createSelfTester(contract, { mode: selfTest, seed: settings.seed, clock }),
    readBack: createSampledReader(createReader(contract.document)),
    demand,
    shrunk: new Set(),
    breaker,
    underWay,
  };
  return context;
}

/** A server that the run started holds nothing that has to be spared. */
function precautions(document: OpenApiDocument, { isDisposable }: Target) {
  if (isDisposable) return { ownership: undefined, guard: (() => undefined) as Guard, singles: noSingles };
  const ownership = createOwnership();
  return { ownership, guard: createGuard(document, ownership), singles: createSingles(document) };
}

function asSentTo(document: OpenApiDocument, { limits }: Target, permit: Permit): RunContext['asSent'] {
  const bounded = limits.maxOutputTokens === undefined ? undefined : createBound(document);
  return (original) => {
    const { request } = permit(original);
    return bounded?.(request).request ?? request;
  };
}

function standingsOf(
  target: Target,
  send: Send,
  asked: readonly Case[],
  contextOf: () => RunContext,
): RunContext['standings'] {
  const proofs = proofsOf(asked);
  const unknownAddress = createUnknownAddress(send);
  return createStandings(target, unknownAddress, (operationId) => prove(proofs.get(operationId), contextOf()));
}

/** The first example of each operation. It is plain, and must succeed. */
const proofsOf = (examples: readonly Case[]): ReadonlyMap<string | undefined, Case> =>
  new Map(
    examples
      .filter(isProof)
      .toReversed()
      .map((subject) => [subject.operationId, subject]),
  );
