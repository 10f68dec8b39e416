/**
 * The value that the beginning of a JSON text says: an open text, list or object is closed where it breaks off, and a
 * word or number that is not whole yet is left out. Undefined if nothing is said yet.
 */
export function parsePartial(text: string): unknown {
  for (const candidate of [text, ...closed(text)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next one.
    }
  }
  return undefined;
}

/** The text with what is open closed, and that without its last token. */
function closed(text: string): readonly string[] {
  let [closers, whole] = ['', ''];
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (inText) {
      if (char === '\\') at++;
      else if (char === '"') inText = false;
      continue;
    }
    if (char === '"') inText = true;
    else if (char === '{') closers = `}${closers}`;
    else if (char === '[') closers = `]${closers}`;
    else if (char === '}' || char === ']') closers = closers.slice(1);
    if ('{['.includes(char)) whole = text.slice(0, at + 1) + closers;
    if (char === ',') whole = text.slice(0, at) + closers;
  }
  const open = inText ? `${text.replace(/\\(u[\da-f]{0,3})?$/i, '')}"` : text;
  return [open + closers, whole];
}
