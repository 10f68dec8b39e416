import type { OpenApiDocument } from '../openapi/document.ts';
import { bodySchema } from '../openapi/body-schema.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import { isTooDeep } from '../openapi/parse-json.ts';
import { parameterSchema } from '../openapi/parameter-schema.ts';
import { decodeBody, decodeForm, decodeParameter, formFields, type FormField } from '../schema/decode.ts';
import type { AskedRequest } from './terms/model.ts';

/** A request as it was sent. */
export interface SentRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** The fields of a form that was read already, instead of `body`. */
  readonly form?: readonly FormField[];
}

/** The fields of a form. Undefined if the body is not one. */
export const formOf = ({ headers, body, form }: SentRequest): readonly FormField[] | undefined =>
  form ?? formFields(headers['content-type'] ?? '', body ?? '');

/** A request as it was sent, in the types that the contract gives its parameters. A body that cannot be read is none. */
export function askedRequest(document: OpenApiDocument, resolved: ResolvedOperation, sent: SentRequest): AskedRequest {
  const { path, query, headers } = sent;
  const decoded = bodyOf(document, resolved, sent);
  return {
    path,
    query: queryOf(document, resolved, query),
    headers,
    ...(decoded !== undefined && { body: decoded }),
  };
}

function queryOf(
  document: OpenApiDocument,
  resolved: ResolvedOperation,
  query: SentRequest['query'],
): Readonly<Record<string, unknown>> {
  const sent = resolved.parameters.filter(
    (parameter) =>
      parameter.in === 'query' && query.some(([key]) => key === parameter.name || key.startsWith(`${parameter.name}[`)),
  );
  return Object.fromEntries(
    sent.map((parameter) => {
      const pointer = parameterSchema({ document, resolved }, parameter);
      return [parameter.name, decodeParameter(document, pointer, parameter, query)];
    }),
  );
}

function bodyOf(document: OpenApiDocument, resolved: ResolvedOperation, { headers, body, form }: SentRequest): unknown {
  const contentType = headers['content-type'] ?? 'application/json';
  const content = resolved.operation.requestBody?.content ?? {};
  const mediaType = Object.keys(content).find((name) => contentType.startsWith(name));
  if (mediaType === undefined) return undefined;
  const schema = bodySchema(resolved, mediaType);
  if (form) return decodeForm(document, schema, form);
  if (body === undefined || isTooDeep(body)) return undefined;
  try {
    return decodeBody(document, schema, contentType, body);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
