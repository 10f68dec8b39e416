import { decoded } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import { joined, methodOf, statusOf, urlOf } from './fields.ts';
import { sentWith } from './sent.ts';

/** Traces of httprr (Go): requests and responses as they were on the wire, each pair after a line with both lengths. */
export const httprr: Format = {
  name: 'httprr',
  recognises: (documents) => documents.every((one) => one instanceof Pair),
  read: (pair) => readPair(pair as Pair),
};

class Pair {
  readonly request: Buffer;
  readonly response: Buffer;
  constructor(request: Buffer, response: Buffer) {
    this.request = request;
    this.response = response;
  }
}

const firstLine = 'httprr trace v1\n';

/** Undefined if the text is not a trace. */
export function parseTrace(text: string): readonly unknown[] | undefined {
  if (!text.startsWith(firstLine)) return undefined;
  const bytes = Buffer.from(text);
  const parsed: Pair[] = [];
  for (let at = firstLine.length; at < bytes.length;) {
    const from = bytes.indexOf('\n', at) + 1;
    const [, first, second] = /^(\d+) (\d+)\n$/.exec(bytes.toString('latin1', at, from)) ?? [];
    if (first === undefined) throw new SyntaxError(`expected two lengths after ${at} bytes of the trace`);
    const between = from + Number(first);
    at = between + Number(second);
    if (at > bytes.length)
      throw new SyntaxError(`the trace ends ${at - bytes.length} bytes before its last response does`);
    parsed.push(new Pair(bytes.subarray(from, between), bytes.subarray(between, at)));
  }
  return parsed;
}

function readPair({ request, response }: Pair): Exchange {
  const [method, url] = messageOf(request).start.split(' ');
  return {
    method: methodOf({ method }),
    url: urlOf(url),
    sent: () => {
      const { headers, body } = messageOf(request);
      return sentWith(
        () => headers,
        () => body,
      );
    },
    answer: () => {
      const { start, headers, body } = messageOf(response);
      const status = statusOf(start.split(' ')[1]);
      return { status, headers, body: decoded(body, headers['content-encoding']), ended: 'whole' };
    },
  };
}

function messageOf(bytes: Buffer): { start: string; headers: Record<string, string>; body: Buffer } {
  const text = bytes.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) throw new UnreadableError('its headers have no end');
  const [start = '', ...lines] = text.slice(0, end.index).split(/\r?\n/);
  const headers = joined(lines.map((line) => line.split(/:\s*(.*)/s).slice(0, 2)));
  const body = bytes.subarray(end.index + end[0].length);
  return { start, headers, body: headers['transfer-encoding'] === 'chunked' ? unchunked(body) : body };
}

/** @see https://www.rfc-editor.org/rfc/rfc9112#section-7.1 */
function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const start = lineAfter(body, at);
    const [digits] = /^[\da-f]+/i.exec(body.toString('latin1', at, start)) ?? [];
    if (digits === undefined) throw new UnreadableError('a chunk of its body has no length');
    const end = start + Number.parseInt(digits, 16);
    if (end === start) return Buffer.concat(chunks);
    chunks.push(body.subarray(start, end));
    at = lineAfter(body, end);
  }
}

function lineAfter(body: Buffer, at: number): number {
  const end = body.indexOf('\n', at);
  if (end === -1) throw new UnreadableError('its body ends within a chunk');
  return end + 1;
}
