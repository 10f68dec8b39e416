import type { Send } from './send.ts';

/** The requests that were sent and not yet answered. */
export interface UnderWay {
  /** The same function, which is noted here until it ends. */
  around(send: Send): Send;
  /** Resolves when everything that may have changed something has been answered, or has failed. */
  settled(): Promise<unknown>;
}

export function createUnderWay(): UnderWay {
  const changing = new Set<Promise<unknown>>();
  return {
    around: (send) => (request, listen) => {
      const answer = send(request, listen);
      if (request.method === 'GET') return answer;
      const ended: Promise<unknown> = answer.catch(() => {}).finally(() => changing.delete(ended));
      changing.add(ended);
      return answer;
    },
    settled: () => Promise.all(changing),
  };
}
