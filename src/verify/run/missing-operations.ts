import { textOf, type Answer } from '../model/answer.ts';
import type { Target } from '../model/target.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Send } from '../transport/send.ts';

/** Tells an operation that a server does not have from one that it gets wrong. */
export interface Served {
  readonly missing: ReadonlySet<string>;
  /**
   * Takes note of an answer, and says what it tells.
   *
   * @param isDecisive Whether the request names nothing that the server may lack, so that 404 can only be about the
   *   operation.
   */
  learn(operationId: string, request: CaseRequest, answer: Answer, isDecisive: boolean): Promise<Standing>;
}

export type Standing =
  | 'served'
  | 'missing'
  /** The server answers an unknown address in the same way, and it may mean what the request names. */
  | 'unclear';

/**
 * A server without an operation answers it as it answers any unknown address, be that 404 or, of one that says yes to
 * everything, 200. That answer is asked for once, and compared with ids and the address left out of both. An operation
 * that has once answered otherwise is there.
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

/** A key is looked at before an address, and a server that fails or is busy looks at neither. */
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

const uuid = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
/** A word, and behind it something with a digit: `req_011CY`; `invalid_request_error` is none. */
const idLike = /\b[a-z]+[_-](?=[\w-]*\d)[\w-]{4,}/gi;

/** Who says more than that does so about a route that it has; and patterns take long over long texts. */
const mostCompared = 4000;

function signatureOf({ method, template, path, query }: CaseRequest, answer: Answer): string {
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) => path[name] ?? '');
  const search = `?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`;
  const text = [...(query.length > 0 ? [search] : []), filled, ...Object.values(path)].reduce(
    (rest, named) => (named === '' ? rest : rest.replaceAll(named, '')),
    textOf(answer).slice(0, mostCompared),
  );
  const bare = text.replaceAll(uuid, '').replaceAll(idLike, '').replaceAll(/\d+/g, '');
  return `${answer.status} ${bare.replaceAll(new RegExp(`\\b${method}\\b`, 'g'), '')}`;
}
