/** A value as messages show it: JSON, cut short. */
export function excerpt(value: unknown, limit = 120): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
