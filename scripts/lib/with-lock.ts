import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.ts';

/**
 * Does something while this process alone holds a lock file. A lock whose process has ended is taken over.
 *
 * @param what names the thing that the lock protects, as the subject of the message.
 * @throws {Failure} that names the process which holds the lock.
 */
export function withLock<T>(file: string, what: string, work: () => T): T {
  acquire(file, what);
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

function acquire(file: string, what: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (create(file)) return;
  const holder = Number(readFileSync(file, 'utf8'));
  if (isRunning(holder))
    throw new Failure(
      `${what} is being written by process ${holder}. Wait until it has ended, then run this again.`,
      2,
    );
  rmSync(file, { force: true });
  if (!create(file)) throw new Failure(`${what} is being written by another process. Run this again.`, 2);
}

/** `wx` fails when the file exists: of two processes only one succeeds. */
function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  // A lock without a number was cut off while it was written.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Without the right to signal it, it is there all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
