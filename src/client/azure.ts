import { OpenAI } from '../../generated/client/openai.ts';
import { OpenAIError, fromEnvironment, type ClientOptions, type Sending } from './core/index.ts';

/** Settings of a client for Azure. */
export interface AzureClientOptions extends Omit<ClientOptions, 'apiKey' | 'adminAPIKey' | 'adminApiKey'> {
  /**
   * `AZURE_OPENAI_API_KEY`. Sent as `api-key`; what a function gives is sent as a token. Not with
   * `azureADTokenProvider`.
   */
  apiKey?: ClientOptions['apiKey'];
  /** Gives a token of Microsoft Entra; asked before each attempt. Sent as `Authorization: Bearer`. */
  azureADTokenProvider?: (() => Promise<string>) | undefined;
  /** `OPENAI_API_VERSION`. Sent with every request. */
  apiVersion?: string | undefined;
  /** `AZURE_OPENAI_ENDPOINT`, such as `https://example.openai.azure.com`. Not with `baseURL`. */
  endpoint?: string | undefined;
  /** The deployment of all requests. Default: the `model` of each. */
  deployment?: string | undefined;
}

/** Operations whose path names the deployment. */
const deployed =
  /^\/(completions|chat\/completions|embeddings|audio\/(transcriptions|translations|speech)|images\/(generations|edits)|batches)$/;

/** A client of Azure OpenAI: another address, another key, and deployments in place of models. */
export class AzureOpenAI extends OpenAI {
  /** Sent as `api-version`. */
  readonly apiVersion: string;
  /** Undefined: the `model` of each request. */
  readonly deploymentName: string | undefined;

  /**
   * @throws {OpenAIError} without a version, with both or none of a key and a token provider, with both or none of
   * `endpoint` and `baseURL`.
   */
  constructor(options: AzureClientOptions = {}) {
    const { apiVersion = fromEnvironment('OPENAI_API_VERSION'), azureADTokenProvider, deployment } = options;
    const apiKey = options.apiKey ?? (azureADTokenProvider ? undefined : fromEnvironment('AZURE_OPENAI_API_KEY'));
    if (!apiVersion) throw new OpenAIError('No version: pass `apiVersion`, or set OPENAI_API_VERSION.');
    if (!azureADTokenProvider && !apiKey)
      throw new OpenAIError('No key: pass `apiKey` or `azureADTokenProvider`, or set AZURE_OPENAI_API_KEY.');
    if (azureADTokenProvider && apiKey)
      throw new OpenAIError('Pass either `apiKey` or `azureADTokenProvider`: only one can be sent.');
    super({
      ...options,
      apiKey: azureADTokenProvider ?? apiKey,
      adminAPIKey: null,
      baseURL: baseURLOf(options),
      defaultQuery: { ...options.defaultQuery, 'api-version': apiVersion },
      // A token is of the person who opened the page, and ends soon.
      dangerouslyAllowBrowser: options.dangerouslyAllowBrowser ?? azureADTokenProvider !== undefined,
    } as ClientOptions);
    this.apiVersion = apiVersion;
    this.deploymentName = deployment;
  }

  override withOptions(options: AzureClientOptions): this {
    const { azureADTokenProvider } = this._options as AzureClientOptions;
    return super.withOptions({
      // The provider is among the options that are kept.
      apiKey: options.azureADTokenProvider || azureADTokenProvider ? undefined : (this.apiKey ?? this._options.apiKey),
      endpoint: undefined,
      ...(options.endpoint !== undefined && { baseURL: undefined }),
      ...options,
    } as ClientOptions);
  }

  override async _send(sending: Sending): Promise<Response> {
    const { outgoing, parts } = sending;
    const hasKey = this.apiKey !== null;
    const headers = hasKey ? { ...outgoing.headers, authorization: null, 'api-key': this.apiKey } : outgoing.headers;
    const prefix = this._deploymentOf(sending);
    return super._send({
      ...sending,
      outgoing: { ...outgoing, admin: false, headers, path: prefix + outgoing.path },
      parts: {
        ...parts,
        path: prefix + parts.path,
        ...(parts.url !== undefined && { url: parts.url.replace(outgoing.path, prefix + outgoing.path) }),
      },
    });
  }

  /** What comes before the path of a request to a deployment. */
  _deploymentOf({ outgoing: { method, path }, parts: { body } }: Sending): string {
    if (method !== 'POST' || !deployed.test(path) || /\/deployments(\/|$)/.test(new URL(this.baseURL).pathname))
      return '';
    const { model } = (isBytes(body) ? JSON.parse(new TextDecoder().decode(body)) : (body ?? {})) as {
      model?: unknown;
    };
    const name = this.deploymentName ?? model;
    if (typeof name !== 'string' || name === '')
      throw new OpenAIError(`POST ${path}: no deployment. Pass \`model\`, or \`deployment\` to the client.`);
    return `/deployments/${encodeURIComponent(name)}`;
  }
}

/** The body of `client.api`. */
const isBytes = (body: unknown): body is ArrayBuffer => body instanceof ArrayBuffer;

function baseURLOf({ baseURL = fromEnvironment('OPENAI_BASE_URL'), endpoint }: AzureClientOptions): string {
  if (baseURL && endpoint) throw new OpenAIError('Pass either `baseURL` or `endpoint`: both say where requests go.');
  if (baseURL) return baseURL;
  const host = endpoint ?? fromEnvironment('AZURE_OPENAI_ENDPOINT');
  if (!host) throw new OpenAIError('No address: pass `endpoint`, or set AZURE_OPENAI_ENDPOINT.');
  return `${host.replace(/\/+$/, '')}/openai`;
}
