import { appendFileSync, closeSync, existsSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { endRecorder, harFrame } from '../transport/recorder.ts';

const partOf = (file: string): string => `${file}.part`;

/** Does something that is recorded, and writes the HAR however it ends. Without a file, nothing is recorded. */
export async function recorded<T>(file: string | undefined, work: (part?: string) => Promise<T>): Promise<T> {
  if (file === undefined) return work();
  try {
    return await work(startRecording(file));
  } finally {
    finishRecording(file);
  }
}

/** The file that exchanges are appended to during the run. */
function startRecording(file: string): string {
  rmSync(partOf(file), { force: true });
  return partOf(file);
}

/**
 * Writes the HAR from the appended exchanges, one entry per line. Streams it, because it may exceed the maximum string
 * length.
 */
function finishRecording(file: string): void {
  endRecorder(partOf(file));
  const [head, tail] = harFrame;
  writeFileSync(file, head);
  if (existsSync(partOf(file))) copyLines(partOf(file), (bytes) => appendFileSync(file, bytes));
  appendFileSync(file, `${tail}\n`);
  rmSync(partOf(file), { force: true });
}

/** The lines of a file, separated by commas. In JSON, line ends occur only between values. */
function copyLines(file: string, write: (bytes: Uint8Array) => void): void {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.alloc(2 ** 20);
  let isBetween = false;
  for (let size = readSync(descriptor, buffer); size > 0; size = readSync(descriptor, buffer)) {
    const text = buffer.subarray(0, size).toString('latin1');
    const ends = text.endsWith('\n');
    const joined = (ends ? text.slice(0, -1) : text).replaceAll('\n', ',\n');
    write(Buffer.from(`${isBetween ? ',\n' : ''}${joined}`, 'latin1'));
    isBetween = ends;
  }
  closeSync(descriptor);
}
