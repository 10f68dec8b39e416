import { parseEvents } from '../../../src/openapi/event-stream.ts';

/** One event of a transcript, byte for byte. */
export interface TranscriptEvent {
  readonly name?: string;
  readonly parts: readonly TranscriptPart[];
}

/** A piece of the text of an event. What the event before had too is `repeated`: pages show `…` for it. */
export interface TranscriptPart {
  readonly text: string;
  readonly repeated: boolean;
}

/** The events of a stream, in the lines of the wire. */
export function transcriptOf(text: string): TranscriptEvent[] {
  let before = new Map<string, string>();
  return text
    .split(/(?<=\n)\n+/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [event] = parseEvents(block);
      const { parts, members } = partsOf(block.trimEnd(), before);
      before = members;
      return { ...(event?.event !== undefined && { name: event.event }), parts };
    });
}

function partsOf(
  block: string,
  before: ReadonlyMap<string, string>,
): { readonly parts: TranscriptPart[]; readonly members: Map<string, string> } {
  const start = block.indexOf('{');
  const members = new Map<string, string>();
  if (start < 0 || !block.includes('data: {')) return { parts: [{ text: block, repeated: false }], members };
  const parts: TranscriptPart[] = [];
  let end = 0;
  for (const { key, from, to } of membersIn(block, start)) {
    const text = block.slice(from, to);
    members.set(key, text);
    // Short members tell as much as their ellipsis would.
    if (before.get(key) !== text || text.length < 16) continue;
    if (from > end) parts.push({ text: block.slice(end, from), repeated: false });
    parts.push({ text, repeated: true });
    end = to;
  }
  if (end < block.length) parts.push({ text: block.slice(end), repeated: false });
  return { parts, members };
}

interface Span {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Where the members of the object stand in a text, without the commas between them. */
function membersIn(text: string, open: number): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '"') at = endOfString(text, at);
    else if ('{['.includes(character)) depth += 1;
    else if ('}]'.includes(character)) depth -= 1;
    const isEnd = depth === 0 || (depth === 1 && character === ',');
    if (!isEnd || at === open) continue;
    const key = /^\s*"((?:[^"\\]|\\.)*)"/.exec(text.slice(from, at))?.[1];
    if (key !== undefined) spans.push({ key, from, to: at });
    from = at + 1;
    if (depth === 0) break;
  }
  return spans;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
