import { textOf, type Answer } from '../judge/answer.ts';
import type { Target } from '../targets/target.ts';
import type { CaseRequest } from '../cases/case.ts';
import type { Send } from '../transport/send.ts';

/** Tells an operation that a server does not have from one that it gets wrong. */
export interface Served {
  readonly missing: ReadonlySet<string>;
  /** Takes note of an answer; true when it says that there is no such operation. */
  learn(operationId: string, request: CaseRequest, answer: Answer): Promise<boolean>;
}

/**
 * A server without an operation answers it as it answers any unknown address. That answer is asked for once, and
 * compared with the address left out of both.
 */
export function createServed(target: Target, send: Send): Served {
  const missing = new Set(target.notServed);
  let unknown: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    const request = {
      method: 'GET',
      template: unknownPath,
      path: {},
      query: [],
      headers: {},
      credentials: 'api-key',
    } as const;
    const answer = await send(request).catch(() => undefined);
    return answer?.status === 404 ? signatureOf(request, answer) : 'another status than 404';
  };
  return {
    missing,
    async learn(operationId, request, answer) {
      if (target.strict || ![404, 405, 501].includes(answer.status)) return false;
      unknown ??= ask();
      const isUnknown =
        answer.status === 501 || answer.status === 405 || signatureOf(request, answer) === (await unknown);
      if (isUnknown) missing.add(operationId);
      return isUnknown;
    },
  };
}

const unknownPath = '/no-such-resource-of-concord';

const signatureOf = ({ method, template, path }: CaseRequest, answer: Answer): string => {
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) => path[name] ?? '');
  return textOf(answer)
    .replaceAll(filled, '')
    .replaceAll(new RegExp(`\\b${method}\\b`, 'g'), '')
    .replaceAll(/[a-z]+[_-][\w-]{8,}|\d+/gi, '');
};
