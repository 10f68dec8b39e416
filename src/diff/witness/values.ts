import { isObject } from '../../openapi/is-object.ts';

export const withProperty = (value: unknown, name: string, own: unknown): Record<string, unknown> => ({
  ...(isObject(value) ? value : {}),
  [name]: own,
});

export function withoutProperty(value: unknown, name: string): Record<string, unknown> {
  const { [name]: _, ...rest } = isObject(value) ? value : {};
  return rest;
}
