import { OpenAIError } from './errors.ts';
import type { OperationDescriptor } from './operation.ts';
import type { RequestOptions } from './options.ts';
import { requestOptions } from './official-options.ts';
import { pathParameters, propertyOf } from './split-params.ts';

/**
 * Params and settings of a request whose params are all optional. The settings may then be passed in their place.
 *
 * @throws {OpenAIError} if one object holds both, or settings are given twice.
 */
export function paramsAndOptions(
  operation: OperationDescriptor,
  params: object | null | undefined,
  options: RequestOptions | undefined,
): [params: object | null | undefined, options: RequestOptions | undefined] {
  const own = new Set([...(operation.query ?? []).map(propertyOf), ...pathParameters(operation.path)]);
  const given = Object.entries(params ?? {}).filter(([, value]) => value !== undefined);
  const found = given.filter(([name]) => requestOptions.includes(name) && !own.has(name));
  if (found.length === 0) return [params, options];
  if (found.length === given.length && options === undefined) return [undefined, params as RequestOptions];
  const names = found.map(([name]) => `\`${name}\``).join(', ');
  throw new OpenAIError(
    `${operation.method} ${operation.path}: ${names} in the params. Pass the settings of a request as the last argument.`,
  );
}
