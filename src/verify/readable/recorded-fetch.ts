import type { Answer } from '../model/answer.ts';
import type { Fetch } from '../../client/index.ts';

export interface RecordedFetch {
  readonly fetch: Fetch;
  /** Whether the answer was asked for. A client may refuse a call before it sends anything. */
  wasCalled(): boolean;
}

/** A `fetch` that gives a recorded answer once, and then fails. */
export function recordedFetch(answer: Answer): RecordedFetch {
  let calls = 0;
  return {
    wasCalled: () => calls > 0,
    fetch: (input) => {
      // The official client asks this way which `Response` it has.
      if (String(input).startsWith('data:')) return Promise.resolve(new Response());
      calls += 1;
      return calls === 1 ? Promise.resolve(responseOf(answer)) : Promise.reject(new TypeError('There is one answer.'));
    },
  };
}

/** The bytes are decoded already. A response that is made here decodes nothing, whatever its headers say. */
function responseOf(answer: Answer): Response {
  const { status, headers } = answer;
  const isBare = status === 204 || status === 205 || status === 304;
  return new Response(isBare ? null : bodyOf(answer), { status, headers: { ...headers } });
}

/** A body that broke off fails after its last byte. */
function bodyOf({ body, ended }: Answer): ReadableStream<Uint8Array> {
  let isSent = body.length === 0;
  return new ReadableStream({
    pull(controller) {
      if (!isSent) {
        isSent = true;
        controller.enqueue(new Uint8Array(body));
      } else if (ended === 'whole' || ended === 'stopped') controller.close();
      else controller.error(new TypeError('terminated'));
    },
  });
}
