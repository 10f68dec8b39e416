import type { CaseRequest } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { spendingOf, type Spending, type SpendingOf } from './token-limits.ts';
import { BudgetSpentError } from './limits.ts';
import { usageOf } from './meter.ts';
import type { Send } from './send.ts';
import { parseJson } from '../../openapi/parse-json.ts';

/** What one answer may cost where there is a bound: enough to see that it comes. */
const perAnswer = 64;

/** A request as it is sent under a bound, and what its answer may cost; undefined where nothing bounds that. */
export interface Bounded {
  readonly request: CaseRequest;
  readonly callsModel: boolean;
  readonly most?: number;
}

/** Puts the limit that the contract documents into a request that calls a model, or lowers the one that it has. */
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
  // What is neither a number nor nothing is wrong, and meant to be.
  const isOpen = given.length === 0 && (body[preferred.name] ?? undefined) === undefined;
  const lowered = (isOpen ? [preferred] : given).map(({ name, minimum }) => {
    const most = Math.max(minimum, perAnswer);
    return [name, isOpen ? most : Math.min(Number(body[name]), most)] as const;
  });
  if (lowered.length === 0) return { request, callsModel: true };
  const most = Math.max(0, ...lowered.map(([, value]) => value));
  return { request: { ...request, body: replaced(request, body, lowered) }, callsModel: true, most };
}

/** The body as it was where nothing changes, byte for byte. */
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
 * Keeps what answers cost below a bound: each is sent with the lowest limit there is, and only when that still fits
 * beside what was spent and what answers on their way may cost. Requests that call no model always pass.
 *
 * @throws {BudgetSpentError} from the returned function for a request that does not fit any more.
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
      // Nobody knows what an answer cost that did not come.
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
