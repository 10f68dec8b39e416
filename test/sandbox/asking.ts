import { afterAll, beforeAll, expect } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests reach into answers of any shape
  readonly body: any;
}

export type Ask = (
  line: string,
  body?: object | string | FormData,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answered>;

/** Sends `POST /files` and the like to a sandbox. A header that is empty is not sent. */
export const asking =
  (sandbox: Pick<Sandbox, 'url' | 'key'>): Ask =>
  async (line, body, headers = {}) => {
    const [method = '', path = ''] = line.split(' ', 2);
    const isJson = body !== undefined && !(body instanceof FormData);
    const all = {
      authorization: `Bearer ${sandbox.key}`,
      'openai-beta': 'assistants=v2',
      ...(isJson && { 'content-type': 'application/json' }),
      ...headers,
    };
    const response = await fetch(path.startsWith('http') ? path : sandbox.url + path, {
      method,
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
      ...(body !== undefined && { body: typeof body === 'object' && isJson ? JSON.stringify(body) : body }),
    } as RequestInit);
    const text = await response.text();
    const isObject = (response.headers.get('content-type') ?? '').startsWith('application/json');
    return { status: response.status, headers: response.headers, text, body: isObject ? JSON.parse(text) : undefined };
  };

/** The time at which a frozen sandbox of a test stands still. */
export const noon = Date.UTC(2026, 10, 30, 12);

interface Started {
  readonly sandbox: Sandbox;
  readonly ask: Ask;
  /** Errors of the sandbox itself. */
  readonly failures: unknown[];
}

/** A sandbox whose clock stands still, and a way to ask it. */
export async function start(options: SandboxOptions = {}): Promise<Started> {
  const failures: unknown[] = [];
  const sandbox = await createSandbox({ frozenAt: noon, onError: (error) => failures.push(error), ...options });
  return { sandbox, ask: asking(sandbox), failures };
}

/** One for all tests of a file. It is there when their hooks run, and closed behind them: then it must have no failures. */
export function startForAll(options?: SandboxOptions): Started {
  let one: Started;
  beforeAll(async () => {
    one = await start(options);
  });
  afterAll(async () => {
    await one.sandbox.close();
    expect(one.failures).toEqual([]);
  });
  return {
    ask: (...args) => one.ask(...args),
    get sandbox() {
      return one.sandbox;
    },
    get failures() {
      return one.failures;
    },
  };
}

/** A form with one file. */
export function form(
  content: string | Uint8Array<ArrayBuffer>,
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const { filename = 'notes.txt', ...others } = fields;
  const data = new FormData();
  for (const [name, value] of Object.entries({ purpose: 'assistants', ...others })) data.set(name, value);
  data.set('file', new Blob([content]), filename);
  return data;
}
