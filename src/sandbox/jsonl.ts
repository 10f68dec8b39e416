/** A line of a JSON Lines file. Empty lines are left out, and counted. */
export interface JsonLine {
  /** Counts from 1. */
  readonly line: number;
  /** Undefined if the line is not JSON. */
  readonly value: unknown;
}

/** How many lines are read before others have their turn. */
const atOnce = 1000;

/** Reads a JSON Lines file line by line. A large one does not keep other requests waiting. */
export async function* jsonLines(pieces: Iterable<Uint8Array>): AsyncGenerator<JsonLine> {
  let line = 0;
  for (const text of linesIn(pieces)) {
    line += 1;
    if (line % atOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    if (text.trim() !== '') yield { line, value: parsed(text) };
  }
}

function* linesIn(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
