import { inTurns } from './in-turns.ts';

/** A line of a JSON Lines file. Empty lines are left out, and counted. */
export interface JsonLine {
  /** Counts from 1. */
  readonly line: number;
  /** Undefined if the line is not JSON. */
  readonly value: unknown;
}

/** Reads a JSON Lines file line by line, in turns with other requests. */
export async function* jsonLines(pieces: Iterable<Uint8Array>): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const text of inTurns(linesIn(pieces))) {
    line += 1;
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
