import type { SchemaError } from '../../schema/validator.ts';
import type { Parameter } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import type { CaseRequest } from '../model/case.ts';
import { type CaseContext } from './context.ts';
import { parameterSchema } from '../../openapi/parameter-schema.ts';
import { decodeBody, decodeParameter } from '../../schema/decode.ts';

type Context = Pick<CaseContext, 'document' | 'validator' | 'resolved'>;

/**
 * The contract violations of a request, decoded from its query, headers and body as sent. Empty for a valid request.
 * Paths are not checked: they contain ids, which no schema restricts.
 */
export const requestErrors = (context: Context, request: CaseRequest): readonly SchemaError[] => [
  ...context.resolved.parameters.flatMap((parameter) => parameterErrors(context, parameter, request)),
  ...bodyErrors(context, request),
];

function parameterErrors(context: Context, parameter: Parameter, request: CaseRequest): readonly SchemaError[] {
  if (parameter.in !== 'query' && parameter.in !== 'header') return [];
  const { document, validator } = context;
  const { name, required } = parameter;
  const pointer = parameterSchema(context, parameter);
  const sent = request.query.filter(([key]) => key === name || key.startsWith(`${name}[`));
  const isSent = parameter.in === 'query' ? sent.length > 0 : request.headers[name] !== undefined;
  if (!isSent) return required ? [missing(pointer.replace(/\/schema$/, ''), `${name} is missing`)] : [];
  const value = parameter.in === 'query' ? decodeParameter(document, pointer, parameter, sent) : request.headers[name];
  return validator.validate(pointer, value);
}

function bodyErrors(
  { document, validator, resolved }: Context,
  { headers, body }: CaseRequest,
): readonly SchemaError[] {
  const { requestBody } = resolved.operation;
  if (!requestBody) return [];
  const content = resolved.pointer + pointerOf(['requestBody', 'content']);
  const type = headers['content-type'] ?? '';
  const mediaType = Object.keys(requestBody.content).find((name) => type.startsWith(name));
  if (mediaType === undefined) return requestBody.required ? [missing(content, 'the body is missing')] : [];
  const pointer = content + pointerOf([mediaType]);
  try {
    return validator.validate(`${pointer}/schema`, decodeBody(document, `${pointer}/schema`, type, body ?? ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [missing(pointer, `the body cannot be read: ${error.message}`)];
  }
}

const missing = (schema: string, message: string): SchemaError => ({
  instance: '',
  schema,
  keyword: 'required',
  message,
  got: undefined,
});
