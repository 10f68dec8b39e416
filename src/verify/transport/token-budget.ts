import type { CaseRequest } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { spendingOf, type Spending, type SpendingOf } from './token-limits.ts';
import { BudgetSpentError } from './limits.ts';
import { usageOf } from './meter.ts';
import type { Send } from './send.ts';
import { parseJson } from '../../openapi/parse-json.ts';

/** The default limit of one answer under a budget: enough to see that it arrives. */
const perAnswer = 64;

/** A request as sent under a budget, and the maximum cost of its answer. Undefined if nothing limits the cost. */
export interface Bounded {
  readonly request: CaseRequest;
  readonly callsModel: boolean;
  readonly most?: number;
}

/** Adds the documented token limit to a request that calls a model, or lowers an existing limit. */
export const createBound = (document: OpenApiDocument): ((request: CaseRequest) => Bounded) => {
  const spending: SpendingOf = spendingOf(document);
  return (request) => {
    const own = spending(request.method, request.template);
    return own ? bound(request, own) : { request, callsModel: false };
  };
};

function bound(request: CaseRequest, { limits }: Spending): Bounded {
  const [preferred] = limits;
  const body = preferred && parseObject(request.body);
  if (!preferred || !body) return { request, callsModel: true };
  const given = limits.filter(({ name }) => typeof body[name] === 'number');
  // A value that is present but not a number is wrong on purpose.
  const isOpen = given.length === 0 && (body[preferred.name] ?? undefined) === undefined;
  const lowered = (isOpen ? [preferred] : given).map(({ name, minimum }) => {
    const most = Math.max(minimum, perAnswer);
    return [name, isOpen ? most : Math.min(Number(body[name]), most)] as const;
  });
  if (lowered.length === 0) return { request, callsModel: true };
  const most = Math.max(0, ...lowered.map(([, value]) => value));
  return { request: { ...request, body: replaced(request, body, lowered) }, callsModel: true, most };
}

/** The original body, byte for byte, if nothing changes. */
const replaced = (
  { body = '' }: CaseRequest,
  parsed: Readonly<Record<string, unknown>>,
  lowered: readonly (readonly [string, number])[],
): string =>
  lowered.every(([name, value]) => parsed[name] === value)
    ? body
    : JSON.stringify({ ...parsed, ...Object.fromEntries(lowered) });

function parseObject(body = ''): Record<string, unknown> | undefined {
  const value = parseJson(body);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/**
 * Keeps the cost of answers below a budget. Each request is sent with the lowest limit, and only if that fits beside
 * what was spent and what pending answers may cost. Requests that call no model always pass.
 *
 * @throws {BudgetSpentError} from the returned function for a request that no longer fits.
 */
export function withTokenBudget(send: Send, document: OpenApiDocument, budget: number): Send {
  const bounded = createBound(document);
  const onTheirWay = new Set<Promise<unknown>>();
  let [spent, reserved] = [0, 0];
  return async (original, listen) => {
    const { request, callsModel, most = 0 } = bounded(original);
    if (!callsModel) return send(request, listen);
    const fits = (): boolean => spent + reserved + most <= budget;
    while (!fits() && onTheirWay.size > 0) await Promise.race(onTheirWay);
    if (spent >= budget || spent + most > budget)
      throw new BudgetSpentError(
        `--max-output-tokens ${budget} is reached: ${spent} are spent, this may cost ${most}.`,
      );
    reserved += most;
    const sent = send(request, listen);
    const settled = sent.then(
      (answer) => void (spent += usageOf(answer).outputTokens),
      // The cost of an answer that never arrived is unknown.
      () => void (spent += most),
    );
    const done = settled.finally(() => {
      reserved -= most;
      onTheirWay.delete(done);
    });
    onTheirWay.add(done);
    await done;
    return sent;
  };
}
