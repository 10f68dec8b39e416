import { fillPath } from '../../wire/path.ts';
import { OpenAIError } from './errors.ts';
import type { OperationDescriptor, Split } from './operation.ts';

/**
 * For operations with parameters in the path or the query. The last path parameter is positional. The other path
 * parameters, the query and the fields of the body share one object. Names that are not in the contract go into the
 * body, or into the query if there is no body, so that callers can use parameters that a server added later.
 *
 * @throws {OpenAIError} if a path parameter is missing or would change the path.
 */
export const splitParams: Split = (operation, positional, params) => {
  const rest: Record<string, unknown> = { ...params };
  const path = takePath(operation, positional, rest);
  const query = takeQuery(operation, rest);
  if (!operation.body) return { path, query: { ...query, ...rest }, body: undefined };
  return { path, query, body: rest };
};

function takePath(
  { method, path }: OperationDescriptor,
  positional: string | undefined,
  rest: Record<string, unknown>,
): string {
  const names = pathParameters(path);
  const last = names.at(-1) ?? '';
  const values = { ...rest, [last]: positional };
  for (const name of names) {
    // JavaScript passes numbers, too.
    if ((typeof values[name] !== 'string' || !values[name]) && !Number.isFinite(values[name]))
      throw new OpenAIError(`${method} ${path}: "${name}" must be a string that is not empty.`);
    if (name !== last) delete rest[name];
  }
  return fillPath(path, values, OpenAIError);
}

export const pathParameters = (template: string): string[] =>
  [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);

function takeQuery(operation: OperationDescriptor, rest: Record<string, unknown>): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const name of operation.query ?? []) {
    const property = propertyOf(name);
    if (property in rest) query[name] = rest[property];
    delete rest[property];
  }
  return query;
}

/** The property that holds a query parameter: its name without brackets. */
export const propertyOf = (name: string): string => name.replace('[]', '');
