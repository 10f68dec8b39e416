import type { HeadersInput, SendOptions } from './options.ts';
import { requestOptions } from './official-options.ts';

/**
 * The argument of `client.api` for a request: options of openapi-fetch, settings of a request, and settings of `fetch`.
 */
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

/** Options that openapi-fetch consumes and does not pass on. */
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

/** Sorts options by consumer: openapi-fetch, this package, or the platform's `fetch`. */
export function splitInit({ fetch, ...init }: PathInit): SplitInit {
  const passed: Record<string, unknown> = {};
  const options: Record<string, unknown> = {};
  const platform: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(init)) {
    const heeded = ofOpenapiFetch.has(name) ? passed : requestOptions.includes(name) ? options : platform;
    heeded[name] = value;
  }
  const { fetchOptions, ...rest }: SendOptions = options;
  return {
    passed,
    options: {
      ...rest,
      fetchOptions: { ...platform, ...fetchOptions },
      // A custom `fetch` of openapi-fetch receives a complete `Request`.
      fetch: fetch && ((input, settings) => fetch(new Request(input, settings))),
    },
  };
}
