/**
 * What may be told of a body that cannot be read: how long it is and how it begins. What begins as JSON does is data of
 * the caller's, and is not quoted; of anything else, the beginning tells whose page or message it is.
 */
export function describeText(text: string): string {
  const begin = text.trim();
  if (begin === '') return 'an empty body';
  if (/^([[{"\d-]|(true|false|null)\b)/.test(begin)) return `${text.length} characters that begin with ${begin[0]}`;
  return JSON.stringify(begin.length > 40 ? `${begin.slice(0, 39)}…` : begin);
}
