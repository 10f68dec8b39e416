import type { OpenApiDocument } from '../openapi/document.ts';
import { memoized } from '../openapi/once.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import type { Problem } from '../refusals/problem.ts';
import { createRefuse, type Refuse } from '../refusals/refuse.ts';
import type { SentRequest } from '../relations/asked-request.ts';
import type { AskedRequest } from '../relations/terms/model.ts';

/** Returns the first thing that is wrong with a request; undefined if nothing is. */
export type Refusals = (
  resolved: ResolvedOperation,
  sent: SentRequest,
  asked: AskedRequest,
) => Promise<Problem | undefined>;

/** Whether values fit schemas, by the JSON Pointer of the schema. */
export type Checks = Readonly<Record<string, (value: unknown) => boolean>>;

/**
 * The package has the checks of each operation as code. They only say whether something is wrong: the validator, which
 * says what, takes ten times longer to load and is left for the first request that is refused.
 *
 * @param checksOf undefined if there are none: the validator then decides alone.
 */
export function createRefusals(
  document: OpenApiDocument,
  checksOf: ((operationId: string) => Promise<Checks>) | undefined,
): Refusals {
  const quick = memoized(async ({ operation }: ResolvedOperation): Promise<Refuse | undefined> => {
    const checks = await checksOf?.(operation.operationId);
    return checks && createRefuse(document, { validate: (pointer, value) => verdict(checks, pointer, value) });
  });
  let validating: Promise<Refuse> | undefined;
  const whole = async (): Promise<Refuse> => {
    const [{ createValidator }, { asAccepted }] = await Promise.all([
      import('../schema/validator.ts'),
      import('../schema/readings.ts'),
    ]);
    return createRefuse(document, createValidator(asAccepted(document)));
  };
  return async (resolved, sent, asked) => {
    const refuse = await quick(resolved);
    if (refuse && !refuse(resolved, sent, asked)) return undefined;
    return (await (validating ??= whole()))(resolved, sent, asked);
  };
}

/** A schema without a check is left to the validator. */
const verdict = (checks: Checks, pointer: string, value: unknown) => (checks[pointer]?.(value) ? [] : [unexplained]);

const unexplained = { instance: '', schema: '', keyword: 'unexplained', message: 'is not valid', got: undefined };
