import { isObject } from '../../openapi/is-object.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { CaseRequest } from '../model/case.ts';

/** A call of a client: `client.chat.completions.create({ … })`. */
export interface ClientCall {
  readonly resource: readonly string[];
  readonly method: string;
  readonly arguments: readonly unknown[];
  readonly streams: boolean;
}

/** The call that sends a request, by `x-client` of the contract. Undefined if clients have none. */
export async function callOf(
  { operation, path, parameters }: ResolvedOperation,
  request: CaseRequest | undefined,
  streams: boolean,
): Promise<ClientCall | undefined> {
  const client = operation['x-client'];
  const method = client?.methods.at(-1);
  if (!client || method === undefined) return undefined;
  const ids = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const body = operation.requestBody ? { ...defaultsOf(client.narrows), ...(await fieldsOf(request)) } : {};
  const own = Object.fromEntries(ids.slice(0, -1).map((name) => [name, placeholder]));
  const takesParams = ids.length > 1 || operation.requestBody || parameters.some((one) => one.in === 'query');
  const params = { ...body, ...own, ...(streams && { stream: true }) };
  return {
    resource: client.resource.split('.'),
    method,
    arguments: [...(ids.length > 0 ? [placeholder] : []), ...(takesParams ? [params] : [])],
    streams,
  };
}

/** A recorded answer does not depend on the address. */
const placeholder = 'recorded';

/** A client may ask for another form than the contract's default, and then read the answer as that form. */
const defaultsOf = (narrows: { readonly parameter: string; readonly types: object } | undefined): object =>
  narrows ? { [narrows.parameter]: Object.keys(narrows.types)[0] } : {};

/** What a client must know to read the answer. Of a body that a client cannot send, nothing. */
async function fieldsOf(request: CaseRequest | undefined): Promise<object> {
  const { body = '', headers = {} } = request ?? {};
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) {
    const value = parseJson(body);
    return isObject(value) ? value : {};
  }
  const form = new Response(body, { headers: { 'content-type': type } }).formData();
  return Object.fromEntries(
    await form.then(
      (fields) => [...fields],
      () => [],
    ),
  );
}
