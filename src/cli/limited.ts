import { printable } from '../verify/model/finding.ts';

/** Writes blocks of text up to a number, and then how many more there were. */
export interface Limited {
  write(text: string): void;
  /** @param of what the blocks are, such as `entries that are not exchanges`. */
  end(of: string): void;
}

/** A line longer than this is cut. */
const longest = 500;

/** Text of others cannot control the terminal, nor fill it. */
export const bounded = (text: string): string =>
  printable(text)
    .split('\n')
    .map((line) => (line.length > longest ? `${line.slice(0, longest)}…` : line))
    .join('\n');

export function limited(stream: { write(text: string): unknown }, most: number): Limited {
  let count = 0;
  return {
    write(text) {
      count += 1;
      if (count <= most) stream.write(bounded(text));
    },
    end(of) {
      if (count > most) stream.write(`… and ${count - most} more ${of}.\n`);
    },
  };
}
