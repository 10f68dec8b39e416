/** What answers a request: a response, a value that is sent as JSON, or a function of the request that gives either. */
export type Answer = Response | object | ((request: Request) => Answer | Promise<Answer>);

/** The response of an answer. A response can be given again. */
export async function respond(answer: Answer, request: Request): Promise<Response> {
  if (typeof answer === 'function') return respond(await (answer as (request: Request) => Answer)(request), request);
  if (answer instanceof Response) return answer.clone();
  return Response.json(answer, { headers: { 'x-request-id': 'req_test' } });
}

/** A `fetch` for the client's option of that name, and the requests that it got. Their bodies can be read. */
export interface TestFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** In the order of sending. */
  readonly requests: Request[];
}

/** A `fetch` that writes down its requests, and is aborted as that of the platform is. */
export function testFetch(answer: (request: Request) => Promise<Response>): TestFetch {
  const requests: Request[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    requests.push(request.clone());
    request.signal.throwIfAborted();
    return Promise.race([answer(request), aborted(request.signal)]);
  };
  return Object.assign(fetch, { requests });
}

/** Fails when the caller aborts. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
