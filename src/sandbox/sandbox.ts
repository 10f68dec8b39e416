import type { IncomingMessage, ServerResponse } from 'node:http';
import { lazy } from '../openapi/once.ts';
import { startServer, type Ending } from './http/server.ts';
import type { SandboxOptions } from './options.ts';
import { createState, homeOf, type Controls } from './state.ts';

/** A running sandbox. */
export interface Sandbox extends Controls, AsyncDisposable {
  /** The base URL of the API, such as `http://127.0.0.1:52000/v1`. */
  readonly url: string;
  /** The address of the page that shows what the sandbox holds, and moves it. */
  readonly page: string;
  /** A key that works. Any other works too, and is a project of its own, unless `keys` was given. */
  readonly key: string;
  close(): Promise<void>;
}

/**
 * Starts a server of the API that needs no network, remembers, and obeys.
 *
 * @example
 *   await using sandbox = await createSandbox();
 *   const client = new OpenAI({ baseURL: sandbox.url, apiKey: sandbox.key });
 *
 * @throws {DataFileError} when the file of `data` cannot be used.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = '127.0.0.1', port = 0, onError = console.error } = options;
  const state = createState(options);
  // What answers requests is loaded with the first one: validators and the contract take a tenth of a second.
  const handle = lazy(async () => (await import('./requests.ts')).createHandle(state, { ...options, onError }));
  const listener = async (request: IncomingMessage, response: ServerResponse, ending: Ending): Promise<void> => {
    await (
      await handle()
    )(request, response, ending);
  };
  const server = await startServer((...one) => listener(...one).catch(onError), { host, port }).catch(
    (error: unknown) => {
      state.world.database.close();
      throw error;
    },
  );
  const close = async (): Promise<void> => {
    await server.close();
    state.world.database.close();
  };
  const root = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`;
  return {
    ...state.controls,
    url: `${root}/v1`,
    page: `${root}/`,
    key: homeOf(options.keys),
    get journal() {
      return state.journal.entries;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
