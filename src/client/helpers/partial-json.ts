/**
 * The value that the beginning of a JSON text says: an open text, list or object is closed where it breaks off, and a
 * word or number that is not whole yet is left out. Undefined if nothing is said yet.
 */
export function parsePartial(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseClosed(text);
  }
}

/** Closes what is open. If that is not enough, the last token is left out. */
function parseClosed(text: string): unknown {
  const closers: string[] = [];
  let inText = false;
  /** Positions after which everything before is whole. */
  let whole = 0;
  let closersThen: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (inText) {
      if (char === '\\') at++;
      else if (char === '"') inText = false;
      continue;
    }
    if (char === '"') inText = true;
    else if (char === '{') closers.push('}');
    else if (char === '[') closers.push(']');
    else if (char === '}' || char === ']') closers.pop();
    if ('{['.includes(char)) [whole, closersThen] = [at + 1, [...closers]];
    if (char === ',') [whole, closersThen] = [at, [...closers]];
  }
  const open = inText ? `${text.replace(/\\(u[\da-f]{0,3})?$/i, '')}"` : text;
  return first(
    () => JSON.parse(open + closed(closers)),
    () => JSON.parse(text.slice(0, whole) + closed(closersThen)),
  );
}

const closed = (closers: readonly string[]): string => [...closers].reverse().join('');

function first(...tries: readonly (() => unknown)[]): unknown {
  for (const attempt of tries) {
    try {
      return attempt();
    } catch {
      // The next one.
    }
  }
  return undefined;
}
