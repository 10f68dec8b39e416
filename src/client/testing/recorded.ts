import { testFetch, type TestFetch } from './answer.ts';

/** A request and its answer, as they were recorded. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    /** The whole address, or its path below the base URL. */
    readonly url: string;
    /** As JSON. Without it, any body matches. */
    readonly body?: unknown;
  };
  readonly response: {
    /** Default: 200. */
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** A text as it was, or a value of JSON. */
    readonly body?: unknown;
  };
}

/**
 * A `fetch` that gives recorded answers, each once and in their order.
 *
 * @throws {Error} from the request that is not the recorded one.
 */
export function fetchRecorded(exchanges: readonly Exchange[]): TestFetch {
  let next = 0;
  return testFetch(async (request) => {
    const exchange = exchanges[next++];
    const { pathname, search } = new URL(request.url);
    const asked = `${request.method} ${pathname}${search}`;
    if (!exchange) throw new Error(`${asked}: all ${exchanges.length} recorded exchanges were used.`);
    const { method, url, body } = exchange.request;
    const isSame =
      method.toUpperCase() === request.method && (request.url === url || `${pathname}${search}`.endsWith(url));
    if (!isSame) throw new Error(`Exchange ${next} is of ${method} ${url}, not of ${asked}.`);
    const sent = body === undefined ? undefined : await request.clone().text();
    if (sent !== undefined && canonical(JSON.parse(sent)) !== canonical(body))
      throw new Error(`Exchange ${next}, ${asked}: the body is ${sent}, not ${JSON.stringify(body)}.`);
    return toResponse(exchange.response);
  });
}

function toResponse({ status = 200, headers, body }: Exchange['response']): Response {
  if (typeof body === 'string' || body === undefined)
    return new Response(body ?? null, { status, headers: { ...headers } });
  return Response.json(body, { status, headers: { ...headers } });
}

/** As JSON whose members are in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
