/** A value as messages show it: JSON, truncated. */
export function excerpt(value: unknown, limit = 120): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(shortened(value, { left: limit }));
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

/**
 * A truncated copy of a value. Servers can send values of any size, so the copy must stay small. Each part that is kept
 * prints as at least one character.
 */
function shortened(value: unknown, room: { left: number }): unknown {
  room.left -= 1;
  if (typeof value === 'string') return value.slice(0, room.left + 2);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return within(value, room, (item) => shortened(item, room));
  const entries = within(Object.keys(value), room, (key) => [
    key.slice(0, room.left + 2),
    shortened((value as Record<string, unknown>)[key], room),
  ]);
  return Object.fromEntries(entries as [string, unknown][]);
}

function within<T, U>(all: readonly T[], room: { left: number }, show: (one: T) => U): U[] {
  const shown: U[] = [];
  for (const one of all) {
    if (room.left <= 0) break;
    shown.push(show(one));
  }
  return shown;
}
