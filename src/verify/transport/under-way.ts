import { setImmediate as nextTurn } from 'node:timers/promises';
import { NotRunError } from '../model/not-run.ts';
import type { Send } from './send.ts';

/** The requests that were sent and not yet answered. */
export interface UnderWay {
  /** The same function, which is noted here until it ends. */
  around(send: Send): Send;
  /**
   * Resolves when everything that may have changed something has been answered, or has failed. From now on nothing else
   * may: what a case was about to create would be left behind. It is refused with a `NotRunError`.
   */
  settled(): Promise<unknown>;
  /** Resolves when nothing has been under way for some turns, so that nobody is about to send anything. */
  idle(): Promise<void>;
}

/** More turns of the event loop than lie between an answer and the next request of the same case. */
const quietTurns = 20;

export function createUnderWay(): UnderWay {
  const changing = new Set<Promise<unknown>>();
  const all = new Set<Promise<unknown>>();
  let isSettling = false;
  return {
    around: (send) => async (request, listen) => {
      const mayChange = request.method !== 'GET';
      if (mayChange && isSettling) throw new NotRunError('The run was stopped.');
      const answer = send(request, listen);
      for (const set of mayChange ? [all, changing] : [all]) {
        const ended: Promise<unknown> = answer.catch(() => {}).finally(() => set.delete(ended));
        set.add(ended);
      }
      return answer;
    },
    settled: () => {
      isSettling = true;
      return Promise.all(changing);
    },
    async idle() {
      for (let turns = 0; turns < quietTurns; turns = all.size === 0 ? turns + 1 : 0) {
        await Promise.all(all);
        await nextTurn();
      }
    },
  };
}
