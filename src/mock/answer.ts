/** The response of the mock. Header names are in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A client error. The mock responds with the API's error envelope and does not crash. */
export class RefusedRequest extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export interface Refusal {
  readonly status: number;
  readonly code: string | null;
  readonly message: string;
  /** Absent or null if no parameter is wrong. */
  readonly param?: string | null;
}

export function refusal({ status, code, message, param = null }: Refusal): Answer {
  const type = status >= 500 ? 'server_error' : 'invalid_request_error';
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-request-id': 'req_mock' },
    body: JSON.stringify({ error: { message, type, param, code } }),
  };
}

/** Prism reports errors as problem documents; the API has its own error envelope. */
export function refusalOf({ status = 500, detail, message }: Error & { status?: number; detail?: string }): Answer {
  const code = status === 404 ? 'unknown_url' : (message || 'error').toLowerCase().replaceAll(/\W+/g, '_');
  return refusal({ status, code, message: detail ?? message });
}

export function toAnswer(output: { statusCode: number; headers?: Record<string, string>; body?: unknown }): Answer {
  const headers = Object.fromEntries(
    Object.entries(output.headers ?? {})
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const isJson = (headers['content-type'] ?? '').startsWith('application/json');
  return {
    status: output.statusCode,
    headers,
    body: typeof output.body === 'string' && !isJson ? output.body : JSON.stringify(output.body ?? null),
  };
}
