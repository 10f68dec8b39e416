export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const withProperty = (value: unknown, name: string, own: unknown): Record<string, unknown> => ({
  ...(isRecord(value) ? value : {}),
  [name]: own,
});

export function withoutProperty(value: unknown, name: string): Record<string, unknown> {
  const { [name]: _, ...rest } = isRecord(value) ? value : {};
  return rest;
}
