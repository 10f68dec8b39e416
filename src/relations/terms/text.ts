export const code = (text: string): string => `\`${text}\``;

export const and = (parts: readonly string[]): string => joined(parts, 'and');
export const or = (parts: readonly string[]): string => joined(parts, 'or');

function joined(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}
