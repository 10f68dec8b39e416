import type { OpenApiDocument } from '../../openapi/document.ts';
import { createChecker } from '../checks/check-response.ts';
import { shownAnswers } from '../checks/example-responses.ts';
import { readDocument } from '../generated-files.ts';
import { exampleExchanges } from '../relations/example-exchanges.ts';
import { openContract } from '../run/create-context.ts';

export interface CheckSpeed {
  /** Number of checked answers: every example answer of the contract, several times. */
  readonly answers: number;
  /** Milliseconds, without compilation. */
  readonly duration: number;
  readonly answersPerSecond: number;
  /** Milliseconds to read the contract and compile the checks of these answers. */
  readonly warmUp: number;
}

/** Measures the speed of the checks for `npm run bench`. The total time of a run is `duration` in its report. */
export function measureChecks(rounds = 5): CheckSpeed {
  const start = performance.now();
  const { document, checker } = openContract(readDocument());
  const shown = shownAnswers(document);
  const checkAll = (): void => {
    for (const { subject, answer } of shown) checker.check(subject, answer);
  };
  checkAll();
  const warm = performance.now();
  for (let round = 0; round < rounds; round += 1) checkAll();
  const duration = performance.now() - warm;
  const answers = shown.length * rounds;
  return { answers, duration, answersPerSecond: (answers / duration) * 1000, warmUp: warm - start };
}

/** Exchanges per second. */
export interface JudgeSpeed {
  /** As `concord judge` judges them: by schemas, folds and relations. */
  readonly whole: number;
  /** By schemas alone. */
  readonly bySchema: number;
}

/**
 * Measures both in each round, by the time of this thread, and takes the round whose ratio is in the middle: other work
 * slows both down alike.
 */
export function measureJudge(rounds = 30): JudgeSpeed {
  const { document, checker, checkRelations } = openContract(readDocument());
  const exchanges = exampleExchanges(document);
  const bare = createChecker(withoutFolds(document));
  const judge = {
    whole: () => exchanges.forEach((one) => checkRelations(one.subject, checker.check(one.subject, one.answer).given)),
    bySchema: () => exchanges.forEach(({ subject, answer }) => bare.check(subject, answer)),
  };
  const measured = Array.from({ length: rounds }, (): JudgeSpeed => {
    const [whole, bySchema] = [secondsOf(judge.whole), secondsOf(judge.bySchema)];
    return { whole: exchanges.length / whole, bySchema: exchanges.length / bySchema };
  });
  const ratioOf = ({ whole, bySchema }: JudgeSpeed): number => whole / bySchema;
  // The first rounds compile.
  const sorted = measured.slice(5).sort((a, b) => ratioOf(a) - ratioOf(b));
  return sorted[Math.floor(sorted.length / 2)] as JudgeSpeed;
}

function secondsOf(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  return process.threadCpuUsage(start).user / 1e6;
}

/** A document whose JSON answers hide what they are, so that no stream is folded into them. */
function withoutFolds(document: OpenApiDocument): OpenApiDocument {
  return JSON.parse(JSON.stringify(document), (_, node: Folded) => {
    const [json, stream] = [node?.['application/json'], node?.['text/event-stream']];
    return json && stream ? { ...node, 'application/json': { ...json, schema: { anyOf: [json.schema] } } } : node;
  }) as OpenApiDocument;
}

type Folded = Readonly<Record<string, { readonly schema?: unknown }>> | null;
