/** The text of a file, or why there is none. */
export type Extracted =
  | { readonly text: string }
  | { readonly code: 'unsupported_file' | 'invalid_file'; readonly message: string };

/** Reads texts, Markdown, HTML, JSON and code: everything that is UTF-8. */
export function extractText(filename: string, bytes: Uint8Array): Extracted {
  if (bytes.length === 0) return { code: 'invalid_file', message: 'The file is empty.' };
  if (isPdf(bytes))
    return { code: 'unsupported_file', message: 'The sandbox does not read PDF. Upload the text of the document.' };
  const text = decoded(bytes);
  if (text === undefined) return { code: 'unsupported_file', message: `${filename} is not a text in UTF-8.` };
  if (/\.html?$/i.test(filename)) return { text: withoutTags(text) };
  if (!/\.json$/i.test(filename)) return { text };
  try {
    return { text: JSON.stringify(JSON.parse(text), null, 1) };
  } catch {
    return { code: 'invalid_file', message: `${filename} is not valid JSON.` };
  }
}

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Binary formats that happen to be UTF-8 have zeros, as no text has.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const withoutTags = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, ' ')
    .replaceAll(/<\/(?:p|div|li|tr|h[1-6])\s*>|<br\s*\/?>/gi, '\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
