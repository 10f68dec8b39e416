import { testFetch, type TestFetch } from './answer.ts';

/**
 * What happens to one attempt: a status, with headers if they matter; `refused` and `cut` break the connection before
 * and in the answer; `stall` never answers; `pass` lets it through.
 */
export type Fault =
  | number
  | 'cut'
  | 'pass'
  | 'refused'
  | 'stall'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly error?: object };

/** A `fetch` on which each attempt meets the fault of its number; what comes after the last one passes. */
export function withFaults(faults: readonly Fault[], fetch: (input: Request) => Promise<Response>): TestFetch {
  let attempt = 0;
  return testFetch((request) => meet(faults[attempt++] ?? 'pass', () => fetch(request)));
}

async function meet(fault: Fault, pass: () => Promise<Response>): Promise<Response> {
  if (fault === 'pass') return pass();
  if (fault === 'refused') throw new TypeError('fetch failed');
  if (fault === 'stall') return new Promise(() => {});
  if (fault === 'cut') return cut(await pass());
  const { status, headers, error } =
    typeof fault === 'number' ? { status: fault, headers: {}, error: undefined } : fault;
  const body = {
    error: error ?? { message: `Status ${status} by plan.`, type: 'test_fault', code: null, param: null },
  };
  return Response.json(body, { status, headers: { ...headers } });
}

/** The head of a response, with half of its body. */
async function cut(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.slice(0, bytes.length >> 1)),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
