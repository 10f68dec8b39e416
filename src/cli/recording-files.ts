import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../verify/recordings/exchange.ts';
import { formatNames, readRecording } from '../verify/recordings/read-recording.ts';

export interface RecordingFile extends Recording {
  readonly file: string;
}

/** Receives one line for each file that is not part of the result. */
export interface Complaints {
  /** A file that should be a recording, and is not, or cannot be read. */
  unread(line: string): void;
  /** A file of a folder that is not a recording. */
  skipped(line: string): void;
  /** What may take until somebody else acts. */
  waits(line: string): void;
}

/** Reads the recordings among files, and in folders with all their subfolders. */
export const readRecordings = (paths: readonly string[], complaints: Complaints): RecordingFile[] =>
  paths.flatMap((path) => {
    if (!isFolder(path)) return readOne(path, complaints, true);
    const found = filesIn(path, complaints).flatMap((file) => readOne(file, complaints, false));
    if (found.length === 0) complaints.unread(`${path} holds no recordings (${formatNames.join(', ')}).`);
    return found;
  });

/** False for what cannot be looked at: reading it as a file tells why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Without hidden folders and installed packages, which hold no recordings of the user's. Linked folders can be circles. */
function filesIn(folder: string, complaints: Complaints): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesIn(path, complaints);
        return entry.isFile() || (entry.isSymbolicLink() && !isFolder(path)) ? [path] : [];
      });
  } catch (error) {
    complaints.unread(unreadable(folder, error));
    return [];
  }
}

const unreadable = (path: string, error: unknown): string =>
  `${path} cannot be read: ${(error as Error).message.replaceAll(/\s+/g, ' ')}`;

const skippedLine = (file: string): string => `${file} is not a recording. It is skipped.`;

/** @param isNamed whether the user named the file, not its folder. */
function readOne(file: string, { unread, skipped, waits }: Complaints, isNamed: boolean): RecordingFile[] {
  let text = '';
  try {
    // A pipe that nobody writes to is waited for.
    if (statSync(file).isFIFO()) waits(`${file} is a pipe: it is read until its writer closes it.`);
    text = readFileSync(file, 'utf8');
    const recording = readRecording(text);
    if (recording) return [{ ...recording, file }];
    if (isNamed) unread(`${file} is not a recording (${formatNames.join(', ')}).`);
    else skipped(skippedLine(file));
  } catch (error) {
    // Any text can fail to be YAML. In a folder, only one that names what recordings hold is worth a word.
    if (isNamed || text === '' || /"entries"|interactions"?:|"scope"|"response": ?\{/i.test(text))
      unread(unreadable(file, error));
    else skipped(skippedLine(file));
  }
  return [];
}
