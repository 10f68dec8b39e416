import { isObject } from '../../openapi/is-object.ts';
import { UnreadableError, type Exchange, type Format, type Recording, type Unreadable } from './exchange.ts';
import { goVcr } from './go-vcr.ts';
import { har } from './har.ts';
import { httpmock } from './httpmock.ts';
import { httprr, parseTrace } from './httprr.ts';
import { linesOfJson, parseJsonLines } from './json-lines.ts';
import { linesOfItems } from './lines.ts';
import { nock } from './nock.ts';
import { pair, pairs } from './pairs.ts';
import { seinfeld } from './seinfeld.ts';
import { testProxy } from './test-proxy.ts';
import { vcr } from './vcr.ts';
import { vcrpy } from './vcrpy.ts';
import { wiremock, wiremockExport } from './wiremock.ts';
import { parseCassette } from './yaml.ts';

const formats: readonly Format[] = [
  har,
  vcr,
  goVcr,
  vcrpy,
  testProxy,
  seinfeld,
  nock,
  pairs,
  httpmock,
  httprr,
  wiremock,
  wiremockExport,
  pair,
];

/** The names of the formats, for messages. */
export const formatNames = [...new Set(formats.map(({ name }) => name))];

/**
 * Reads a recording. Its contents tell the format. Undefined if it is not a recording.
 *
 * @throws {SyntaxError} when the text is neither JSON nor YAML.
 */
export function readRecording(text: string): Recording | undefined {
  const documents = parseText(text);
  for (const format of formats) {
    const entries = entriesOf(format, documents);
    if (!entries) continue;
    let lines = documents.length > 1 ? linesOfJson(text) : undefined;
    return {
      format: format.name,
      entries: entries.map((entry) => readEntry(format, entry)),
      lineOf: (entry) => (lines ??= linesOfItems(text, format.path))[entry - 1],
    };
  }
  return undefined;
}

/** JSON by its first character: the rest of YAML is rarely in flow style, and JSON is parsed much faster. */
function parseText(text: string): readonly unknown[] {
  const plain = text.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(plain)) return parseTrace(plain) ?? parseCassette(plain);
  return parseJsonLines(plain) ?? [JSON.parse(plain)];
}

/** Of a list, only the first document counts. */
function entriesOf({ path, recognises }: Format, documents: readonly unknown[]): readonly unknown[] | undefined {
  const within = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);
  const list = path ? path.reduce<unknown>(within, documents[0]) : documents;
  return Array.isArray(list) && (path || list.length > 0) && (recognises?.(list) ?? true) ? list : undefined;
}

function readEntry(format: Format, entry: unknown): Exchange | Unreadable {
  try {
    return format.read(entry);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { fault: error.message };
  }
}
