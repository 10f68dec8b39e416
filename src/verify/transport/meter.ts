import type { Usage } from '../model/result.ts';
import type { Answer } from '../model/answer.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { spendingOf } from './token-limits.ts';
import type { Send } from './send.ts';

/** Counts the model usage. */
export interface Meter {
  count(answer: Answer): void;
  /** The usage since the last call. */
  drain(): readonly Usage[];
}

export function createMeter(): Meter {
  let counted: Usage[] = [];
  return {
    count: (answer) => void (counted = sumUsage([...counted, usageOf(answer)])),
    drain() {
      const drained = counted;
      counted = [];
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

/** Counts successes of the operations that call a model. */
export function withMeter(send: Send, document: OpenApiDocument, meter: Meter): Send {
  const spending = spendingOf(document);
  return async (request, listen) => {
    const answer = await send(request, listen);
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
  const [, model = 'unknown'] = /"model":\s*"([^"\\]+)"/.exec(text) ?? [];
  return {
    model: model.slice(0, 100),
    requests: 1,
    inputTokens: most('prompt_tokens|input_tokens'),
    outputTokens: most('completion_tokens|output_tokens'),
  };
}
