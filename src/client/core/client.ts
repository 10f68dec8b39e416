import createClient, { type Client } from 'openapi-fetch';
import { APIPromise } from './api-promise.ts';
import { APIConnectionError, APIUserAbortError, OpenAIError } from './errors.ts';
import { mergeHeaders } from './headers.ts';
import { toFormData } from './multipart.ts';
import { fromEnvironment, type ClientOptions, type RequestOptions } from './options.ts';
import type { OperationDescriptor } from './operation.ts';
import { PagePromise, toPage, type PageMethods } from './page.ts';
import { serializePath } from './path.ts';
import { serializeQuery } from './query.ts';
import { readAnswer, requireSuccess } from './response.ts';
import { splitParams, type RequestParts } from './split-params.ts';

// The paths of the contract are unknown here: this folder knows descriptors only.
type AnyClient = Client<Record<string, Record<string, object>>>;

/** Sends operations of the contract: what the resource classes are thin forms of. */
export class BaseClient {
  readonly baseURL: string;
  readonly organization: string | null;
  readonly project: string | null;
  readonly apiKey: string | undefined;
  readonly adminAPIKey: string | undefined;
  readonly #options: ClientOptions;
  readonly #http: AnyClient;

  /** @throws {OpenAIError} when neither an API key nor an administrator's key is given. */
  constructor(options: ClientOptions = {}) {
    this.#options = options;
    this.apiKey = options.apiKey ?? fromEnvironment('OPENAI_API_KEY');
    this.adminAPIKey = options.adminAPIKey ?? fromEnvironment('OPENAI_ADMIN_KEY');
    this.organization = options.organization ?? fromEnvironment('OPENAI_ORG_ID') ?? null;
    this.project = options.project ?? fromEnvironment('OPENAI_PROJECT_ID') ?? null;
    this.baseURL = options.baseURL || fromEnvironment('OPENAI_BASE_URL') || 'https://api.openai.com/v1';
    if (!this.apiKey && !this.adminAPIKey) {
      throw new OpenAIError('No key: pass `apiKey` (or `adminAPIKey`), or set OPENAI_API_KEY (or OPENAI_ADMIN_KEY).');
    }
    this.#http = this.createHttp();
  }

  /** Sends one operation. `positional` fills the last path parameter, `params` holds everything else. */
  call<T>(
    operation: OperationDescriptor,
    positional: string | undefined,
    params: object | null | undefined,
    options?: RequestOptions,
  ): APIPromise<T> {
    const response = this.#request(operation, splitParams(operation, positional, params), options);
    return new APIPromise(response, (answer) => readAnswer(operation, answer) as Promise<T>);
  }

  /** The same for a list. */
  list<ListPage extends PageMethods<Item>, Item>(
    operation: OperationDescriptor,
    positional: string | undefined,
    params: object | null | undefined,
    options?: RequestOptions,
  ): PagePromise<ListPage, Item> {
    const response = this.#request(operation, splitParams(operation, positional, params), options);
    return new PagePromise(response, async (answer) =>
      toPage<ListPage, Item>(operation.pagination, await readAnswer(operation, answer)),
    );
  }

  async #request(operation: OperationDescriptor, parts: RequestParts, options?: RequestOptions): Promise<Response> {
    const { response } = await this.#http.request(
      operation.method.toLowerCase() as 'get',
      operation.path as never,
      {
        params: { path: parts.path, query: { ...this.#options.defaultQuery, ...parts.query, ...options?.query } },
        headers: this.headersFor(operation, options?.headers),
        ...(parts.body !== undefined && { body: parts.body }),
        ...(operation.body === 'multipart/form-data' && { bodySerializer: toFormData }),
        ...(options?.signal && { signal: options.signal }),
        parseAs: 'stream',
        fetch: async (request: Request) =>
          requireSuccess(`${operation.method} ${operation.path}`, await this.send(request)),
      } as never,
    );
    return response;
  }

  /** The headers that the client adds by itself, under those of the client's and the request's options. */
  protected headersFor(operation: Partial<OperationDescriptor>, headers?: RequestOptions['headers']): Headers {
    const key = operation.admin ? this.adminAPIKey : this.apiKey;
    return mergeHeaders(
      {
        accept: operation.answer === 'binary' ? '*/*' : 'application/json',
        authorization: key && `Bearer ${key}`,
        'openai-organization': this.organization ?? undefined,
        'openai-project': this.project ?? undefined,
      },
      operation.headers,
      this.#options.defaultHeaders,
      headers,
    );
  }

  /** One request on the wire. */
  protected async send(request: Request): Promise<Response> {
    const fetch = this.#options.fetch ?? globalThis.fetch;
    try {
      return await fetch(request);
    } catch (cause) {
      const where = `${request.method} ${new URL(request.url).pathname}`;
      if (request.signal.aborted) throw new APIUserAbortError(`${where}: aborted by the caller.`, { cause });
      throw new APIConnectionError(`${where}: the connection failed.`, { cause });
    }
  }

  protected createHttp<Paths extends object>(): Client<Paths> {
    return createClient<Paths>({
      baseUrl: this.baseURL,
      querySerializer: serializeQuery,
      pathSerializer: serializePath,
      fetch: (request) => this.send(request),
    });
  }
}
