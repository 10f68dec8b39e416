/**
 * Describes a body that cannot be parsed, by its length and beginning. A body that starts like JSON is the caller's
 * data and is not quoted. The beginning of any other body shows which page or message it is.
 */
export function describeText(text: string): string {
  const begin = text.trim();
  if (begin === '') return 'an empty body';
  if (/^([[{"\d-]|(true|false|null)\b)/.test(begin)) return `${text.length} characters that begin with ${begin[0]}`;
  return JSON.stringify(begin.length > 40 ? `${begin.slice(0, 39)}…` : begin);
}
