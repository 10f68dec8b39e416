import type { Answer } from '../model/answer.ts';
import type { Target } from '../model/target.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Send } from '../transport/send.ts';
import { signatureOf } from '../transport/signature.ts';

/** Distinguishes an operation that a server does not have from one that it implements wrongly. */
export interface Served {
  readonly missing: ReadonlySet<string>;
  /**
   * Records an answer and returns what it shows.
   *
   * @param isDecisive Whether the request names nothing that the server may lack. A 404 can then only mean that the
   * operation is missing.
   */
  learn(operationId: string, request: CaseRequest, answer: Answer, isDecisive: boolean): Promise<Standing>;
}

export type Standing =
  | 'served'
  | 'missing'
  /** The server answers an unknown address in the same way. The answer may also be about a missing resource. */
  | 'unclear';

/**
 * A server answers a missing operation like any unknown address: usually with 404, or with 200 if it accepts
 * everything. That answer is requested once and compared, ignoring ids and the address. An operation that once answered
 * differently exists.
 */
export function createServed(target: Target, send: Send): Served {
  const missing = new Set(target.notServed);
  const there = new Set<string>();
  let unknown: Promise<string | undefined> | undefined;
  const ask = (): Promise<string | undefined> =>
    send(nowhere).then(
      (answer) => signatureOf(nowhere, answer),
      () => undefined,
    );

  const standingOf = async (request: CaseRequest, answer: Answer, isDecisive: boolean): Promise<Standing> => {
    const { status } = answer;
    if (status === 405 || status === 501) return 'missing';
    unknown ??= ask();
    if ((await unknown) !== signatureOf(request, answer)) return 'served';
    return isDecisive || status < 300 ? 'missing' : 'unclear';
  };

  return {
    missing,
    async learn(operationId, request, answer, isDecisive) {
      if (target.strict || there.has(operationId) || saysNothing(answer)) return 'served';
      const standing = await standingOf(request, answer, isDecisive);
      if (standing === 'missing') missing.add(operationId);
      if (standing === 'served' && answer.status !== 404) there.add(operationId);
      return standing;
    },
  };
}

/** A server checks the key before the address. A failing or busy server checks neither. */
const saysNothing = ({ status }: Answer): boolean =>
  [401, 403, 429].includes(status) || (status >= 500 && status !== 501);

const nowhere: CaseRequest = {
  method: 'GET',
  template: '/no-such-resource-of-concord',
  path: {},
  query: [],
  headers: {},
  credentials: 'api-key',
};
