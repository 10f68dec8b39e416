import type { Reachable } from './clock.ts';

/** The observable parts of one response, without those that differ between runs. */
export interface Seen {
  /** Method and path, without the query. */
  readonly request: string;
  readonly status: number | 'none';
  readonly type: string | null;
  readonly requestId: boolean;
  /** Ids are numbered by kind, in order of appearance; times are 0. `…cut` marks an interrupted body. */
  readonly body: string;
}

export interface Call {
  readonly method?: string;
  readonly json?: unknown;
  /** Sent unchanged, as JSON. */
  readonly text?: string;
  readonly form?: FormData;
  readonly key?: string | null;
  readonly beta?: boolean;
}

export type Caller = (step: string, path: string, call?: Call) => Promise<unknown>;

/** A caller that records its observations by step name. Each call resolves to the JSON body, or to undefined. */
export function watching({ url, nextSilence }: Required<Reachable>): {
  readonly call: Caller;
  readonly seen: Record<string, Seen>;
} {
  const seen: Record<string, Seen> = {};
  const ids = new Map<string, string>();
  const call: Caller = async (step, path, options = {}) => {
    const { response, text } = await exchange(url + path, { ...initOf(options), signal: nextSilence() });
    seen[step] = {
      request: settled(`${initOf(options).method} ${path.replace(/\?.*/, '')}`, ids),
      status: response?.status ?? 'none',
      type: response?.headers.get('content-type') ?? null,
      requestId: response?.headers.has('x-request-id') ?? false,
      body: settled(text, ids),
    };
    return parsed(text);
  };
  return { call, seen };
}

async function exchange(url: string, init: RequestInit): Promise<{ response?: Response; text: string }> {
  try {
    const response = await fetch(url, init);
    return { response, text: await textOf(response) };
  } catch {
    return { text: '' };
  }
}

function initOf({ method, json, text, form, key = 'sk-test', beta = true }: Call): RequestInit {
  const body = form ?? text ?? (json === undefined ? undefined : JSON.stringify(json));
  return {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(beta && { 'openai-beta': 'assistants=v2' }),
      ...(body !== undefined && !form && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  };
}

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of body ?? []) text += decoder.decode(chunk, { stream: true });
  } catch {
    return `${text}…cut`;
  }
  return text;
}

function settled(text: string, ids: Map<string, string>): string {
  return text
    .replaceAll(/"(created|created_at)":\d+/g, '"$1":0')
    .replaceAll(/(file-|asst_|thread_|msg_|chatcmpl-)[0-9a-f]{24}/g, (id, prefix: string) => {
      const known = [...ids.keys()].filter((other) => other.startsWith(prefix));
      if (!ids.has(id)) ids.set(id, `${prefix}${known.length + 1}`);
      return ids.get(id) ?? id;
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
