import type { HeadersInput, SendOptions } from './options.ts';
import { requestOptions } from './params-and-options.ts';

/** What `client.api` is given with a request: what openapi-fetch takes, the settings of a request, and those of `fetch`. */
export interface PathInit extends Omit<RequestInit, 'body' | 'headers'> {
  readonly baseUrl?: string;
  readonly params?: { readonly header?: HeadersInput; readonly path?: Readonly<Record<string, unknown>> };
  readonly headers?: HeadersInput | undefined;
  readonly body?: unknown;
  readonly bodySerializer?: ((body: unknown) => unknown) | undefined;
  readonly parseAs?: string;
  readonly Request?: typeof Request;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** What openapi-fetch reads by itself, and hands no further. */
const ofOpenapiFetch = new Set([
  'baseUrl',
  'body',
  'bodySerializer',
  'headers',
  'middleware',
  'params',
  'parseAs',
  'pathSerializer',
  'querySerializer',
  'signal',
]);

interface SplitInit {
  readonly passed: PathInit;
  readonly options: SendOptions;
}

/** Sorts by who is to heed it: openapi-fetch, our pipeline, or the platform's `fetch`. */
export function splitInit({ fetch, ...init }: PathInit): SplitInit {
  const passed: Record<string, unknown> = {};
  const options: Record<string, unknown> = {};
  const platform: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(init)) {
    const heeded = ofOpenapiFetch.has(name) ? passed : name in requestOptions ? options : platform;
    heeded[name] = value;
  }
  const { fetchOptions, ...rest }: SendOptions = options;
  return {
    passed,
    options: {
      ...rest,
      fetchOptions: { ...platform, ...fetchOptions },
      // openapi-fetch promises it a whole request.
      fetch: fetch && ((input, settings) => fetch(new Request(input, settings))),
    },
  };
}
