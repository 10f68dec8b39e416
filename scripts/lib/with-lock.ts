import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.ts';

/**
 * Runs a function while this process holds a lock file. Takes over the lock of a process that has ended.
 *
 * @param what names the locked thing, as the subject of the message.
 * @throws {Failure} that names the process that holds the lock.
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
      `${what} is being written by process ${holder}. Wait until it ends, then run this command again.`,
      2,
    );
  rmSync(file, { force: true });
  if (!create(file)) throw new Failure(`${what} is being written by another process. Run this command again.`, 2);
}

/** `wx` fails if the file exists, so only one of two processes succeeds. */
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
  // The writing of a lock without a number was interrupted.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process that we may not signal still exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
