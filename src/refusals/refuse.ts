import type { OpenApiDocument, Parameter } from '../openapi/document.ts';
import { bodySchema } from '../openapi/body-schema.ts';
import { resolve, type ResolvedOperation } from '../openapi/operations.ts';
import { parameterSchema } from '../openapi/parameter-schema.ts';
import { formOf, type SentRequest } from '../relations/asked-request.ts';
import type { AskedRequest } from '../relations/terms/model.ts';
import type { SchemaError, Validator } from '../schema/validator.ts';
import { UnverifiableError } from '../schema/unverifiable-error.ts';
import { explain } from './explain.ts';
import { missingParameter, paramOf, type Problem } from './problem.ts';
import { repeated } from './repeated.ts';

/** A complaint of Prism. */
export interface Complaint {
  readonly message: string;
  readonly path?: readonly string[];
}

/**
 * Returns the first thing that is wrong with a request; undefined if nothing is.
 *
 * @param complaints of Prism about the body and the headers. Without them, the body is validated here.
 */
export type Refuse = (
  resolved: ResolvedOperation,
  sent: SentRequest,
  asked: AskedRequest,
  complaints?: readonly Complaint[],
) => Problem | undefined;

/**
 * Prism finds what is wrong in JSON bodies and headers, and this says it. It does not reach the members of form fields
 * and of parameters with style `deepObject`, and takes the first of repeated values: these are validated here.
 */
export function createRefuse(document: OpenApiDocument, validator: Pick<Validator, 'validate'>): Refuse {
  const errorsOf = (pointer: string, value: unknown): readonly SchemaError[] => {
    try {
      return validator.validate(pointer, value);
    } catch (error) {
      if (error instanceof UnverifiableError) return [];
      throw error;
    }
  };
  return (resolved, sent, asked, complaints) => {
    const isOpen = complaints === undefined || complaints.length > 0 || formOf(sent) !== undefined;
    return (
      repeated(document, resolved, sent) ??
      inParameters(document, resolved, sent, asked, errorsOf) ??
      (isOpen ? inBody(document, resolved, sent, asked, errorsOf) : undefined) ??
      complaints?.map(told)[0]
    );
  };
}

type ErrorsOf = (pointer: string, value: unknown) => readonly SchemaError[];

function inParameters(
  document: OpenApiDocument,
  resolved: ResolvedOperation,
  { headers }: SentRequest,
  { query }: AskedRequest,
  errorsOf: ErrorsOf,
): Problem | undefined {
  for (const parameter of resolved.parameters) {
    const { name, required } = parameter;
    if (parameter.in === 'path' || parameter.in === 'cookie') continue;
    const value = parameter.in === 'query' ? query[name] : headers[name.toLowerCase()];
    if (value === undefined && required)
      return ofHeader(parameter, missingParameter(name, parameter.in === 'header' ? 'header' : 'parameter'));
    if (value === undefined) continue;
    const [error] = errorsOf(parameterSchema({ document, resolved }, parameter), value);
    if (error) return ofHeader(parameter, explain(document, [name], error));
  }
  return undefined;
}

/** The API names no header in `param`. */
const ofHeader = (parameter: Parameter, problem: Problem): Problem =>
  parameter.in === 'header'
    ? { ...problem, param: null, code: headerCodes[parameter.name.toLowerCase()] ?? problem.code }
    : problem;

const headerCodes: Readonly<Record<string, string>> = { 'openai-beta': 'invalid_beta' };

function inBody(
  document: OpenApiDocument,
  resolved: ResolvedOperation,
  sent: SentRequest,
  { body }: AskedRequest,
  errorsOf: ErrorsOf,
): Problem | undefined {
  const type = sent.headers['content-type'] ?? '';
  const { operation } = resolved;
  const mediaType = Object.keys(operation.requestBody?.content ?? {}).find((name) => type.startsWith(name));
  if (mediaType === undefined || body === undefined) return undefined;
  const [error] = errorsOf(bodySchema(resolved, mediaType), body);
  if (error) return explain(document, [], error);
  const { schema: form = {} } = operation.requestBody?.content[mediaType] ?? {};
  return (formOf(sent) ?? [])
    .filter(({ name, isFile }) => !isFile && isBinary(document, form, name))
    .map(({ name, text: got }) => explain(document, [name], noFile(got)))[0];
}

const noFile = (got: string): SchemaError => ({
  instance: '',
  schema: '',
  keyword: 'format',
  message: 'must be a file',
  got,
});

function isBinary(document: OpenApiDocument, form: object, name: string): boolean {
  const { properties = {} } = resolve<{ properties?: Readonly<Record<string, object>> }>(document, form);
  const property = properties[name];
  return property !== undefined && resolve<{ format?: string }>(document, property).format === 'binary';
}

/** In the words of Prism, for what only Prism finds. */
const told = ({ message, path = [] }: Complaint): Problem => ({
  message: `${message}.`,
  param: path.length > 1 && path[0] !== 'header' ? paramOf(path.slice(1)) : null,
  code: 'invalid_value',
});
