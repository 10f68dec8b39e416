/** Settings of a client. What is left out comes from the environment variable named, where there is an environment. */
export interface ClientOptions {
  /** Key of a project or user, `OPENAI_API_KEY`. Sent to every operation but the administrative ones. */
  apiKey?: string | undefined;
  /** Key of an administrator, `OPENAI_ADMIN_KEY`. Sent to administrative operations only. */
  adminAPIKey?: string | null | undefined;
  /** `OPENAI_ORG_ID`. */
  organization?: string | null | undefined;
  /** `OPENAI_PROJECT_ID`. */
  project?: string | null | undefined;
  /** `OPENAI_BASE_URL`, else `https://api.openai.com/v1`. */
  baseURL?: string | null | undefined;
  /** Sent with every request. A header of a single request wins over one of these; null removes one. */
  defaultHeaders?: HeadersInput | undefined;
  /** Query parameters sent with every request. */
  defaultQuery?: Readonly<Record<string, string | undefined>> | undefined;
  /** Stands in for the platform's `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** Settings of one request. */
export interface RequestOptions {
  headers?: HeadersInput | undefined;
  /** Further query parameters. */
  query?: Readonly<Record<string, unknown>> | undefined;
  signal?: AbortSignal | null | undefined;
}

export type HeadersInput = Headers | Readonly<Record<string, string | null | undefined>>;

/** Reads an environment variable where the platform has them; blank ones count as unset. */
export function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name]?.trim() || undefined;
}
