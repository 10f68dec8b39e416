import type { Mock } from '../../src/mock/server.ts';

/** What the mock answers. */
export interface Told<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined if it is not JSON. */
  readonly body: Body;
}

/** Sends requests to a mock. Nothing else selects the answer: no header `Prefer`. */
export function requestsTo(mock: () => Mock) {
  const send = async <Body>(path: string, { headers, ...init }: RequestInit = {}): Promise<Told<Body>> => {
    const all = { authorization: 'Bearer sk-test', ...(headers as object) };
    const response = await fetch(mock().url + path, { ...init, headers: all });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const body = (isJson ? JSON.parse(text) : undefined) as Body;
    return { status: response.status, headers: response.headers, text, body };
  };
  return {
    get: <Body>(path: string) => send<Body>(path),
    post: <Body>(path: string, body: object) =>
      send<Body>(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    form: <Body>(path: string, fields: Readonly<Record<string, string | File>>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      return send<Body>(path, { method: 'POST', body: form });
    },
  };
}
