import type { CaseRequest } from '../model/case.ts';
import type { RouteCounts, Usage } from '../model/result.ts';
import type { Answer } from '../model/answer.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { spendingOf } from './token-limits.ts';
import { NoAnswerError, type Send } from './send.ts';

/** Counts the requests and the model usage. */
export interface Meter {
  /** A request was sent, whatever came back. */
  sent(request: Sent): void;
  count(answer: Answer): void;
  /** What was counted since the last call. */
  drain(): { readonly requests: number; readonly routes: RouteCounts; readonly usage: readonly Usage[] };
}

type Sent = Pick<CaseRequest, 'method' | 'template'>;

export function createMeter(): Meter {
  let counted: Usage[] = [];
  const routes = new Map<string, number>();
  return {
    sent({ method, template }) {
      const route = `${method} ${template}`;
      routes.set(route, (routes.get(route) ?? 0) + 1);
    },
    count: (answer) => void (counted = sumUsage([...counted, usageOf(answer)])),
    drain() {
      const requests = [...routes.values()].reduce((sum, number) => sum + number, 0);
      const drained = { requests, routes: Object.fromEntries(routes), usage: counted };
      counted = [];
      routes.clear();
      return drained;
    },
  };
}

/** One entry per model. */
export const sumUsage = (usages: readonly Usage[]): Usage[] =>
  [...Map.groupBy(usages, ({ model }) => model)].map(([model, own]) => ({
    model,
    requests: own.reduce((sum, { requests }) => sum + requests, 0),
    inputTokens: own.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: own.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
  }));

/** Counts every request that leaves, and the usage of successes of the operations that call a model. */
export function withMeter(send: Send, document: OpenApiDocument, meter: Meter): Send {
  const spending = spendingOf(document);
  return async (request, listen) => {
    const answer = await send(request, listen).catch((error: unknown) => {
      if (error instanceof NoAnswerError) meter.sent(request);
      throw error;
    });
    meter.sent(request);
    if (answer.status < 300 && spending(request.method, request.template)) meter.count(answer);
    return answer;
  };
}

/** Reads the usage from anywhere in the answer. A stream reports it in one of its events. */
export function usageOf({ body }: Pick<Answer, 'body'>): Usage {
  const text = new TextDecoder().decode(body);
  const most = (names: string): number => {
    let found = 0;
    // A longer number is not a token count, and a list of all counts may exceed the argument limit of `Math.max`.
    for (const [, count] of text.matchAll(new RegExp(`"(?:${names})":\\s*(\\d{1,12})`, 'g')))
      found = Math.max(found, Number(count));
    return found;
  };
  const [, model = ''] = /"model":\s*"([^"\\]+)"/.exec(text) ?? [];
  return {
    model: isName(model) ? model.slice(0, 100) : 'unknown',
    requests: 1,
    inputTokens: most('prompt_tokens|input_tokens'),
    outputTokens: most('completion_tokens|output_tokens'),
  };
}

/** A server may repeat whatever was sent as the model. */
const isName = (model: string): boolean =>
  /^[a-z][\w./:@+-]*$/i.test(model) && !/^(null|undefined|true|false)$/.test(model);
