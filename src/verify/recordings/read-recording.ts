import { isObject } from '../../openapi/is-object.ts';
import { UnreadableError, type Exchange, type Format, type Recording, type Unreadable } from './exchange.ts';
import { har } from './har.ts';
import { linesOfItems } from './lines.ts';
import { nock } from './nock.ts';
import { vcr } from './vcr.ts';
import { vcrpy } from './vcrpy.ts';
import { parseCassette } from './yaml.ts';

const formats: readonly Format[] = [har, vcr, vcrpy, nock];

/** The names of the formats, for messages. */
export const formatNames = formats.map(({ name }) => name);

/**
 * Reads a recording. Its contents tell the format. Undefined if it is not a recording.
 *
 * @throws {SyntaxError} when the text is neither JSON nor YAML.
 */
export function readRecording(text: string): Recording | undefined {
  const document = parseText(text);
  for (const format of formats) {
    const entries = entriesOf(format, document);
    if (!entries) continue;
    let lines: readonly number[] | undefined;
    return {
      format: format.name,
      entries: entries.map((entry) => readEntry(format, entry)),
      lineOf: (entry) => (lines ??= linesOfItems(text, format.path))[entry - 1],
    };
  }
  return undefined;
}

/** JSON by its first character: the rest of YAML is rarely in flow style, and JSON is parsed much faster. */
function parseText(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  return /^\s*[[{]/.test(plain) ? JSON.parse(plain) : parseCassette(plain);
}

function entriesOf({ path, recognises }: Format, document: unknown): readonly unknown[] | undefined {
  const list = path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document);
  return Array.isArray(list) && (recognises?.(list) ?? true) ? list : undefined;
}

function readEntry(format: Format, entry: unknown): Exchange | Unreadable {
  try {
    return format.read(entry);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { fault: error.message };
  }
}
