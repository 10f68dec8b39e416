import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { harDocument } from '../transport/recorder.ts';

const partOf = (file: string): string => `${file}.part`;

/** The file that exchanges are appended to while the run goes on. */
export function startRecording(file: string): string {
  rmSync(partOf(file), { force: true });
  return partOf(file);
}

/** Makes the HAR of what was appended. */
export function finishRecording(file: string): void {
  const lines = existsSync(partOf(file)) ? readFileSync(partOf(file), 'utf8') : '';
  writeFileSync(file, `${JSON.stringify(harDocument(lines), null, 1)}\n`);
  rmSync(partOf(file), { force: true });
}
