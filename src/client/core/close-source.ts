import type { Attempt } from './attempt.ts';

interface Closable {
  /** Of Node streams. */
  destroy?(): unknown;
  on?(event: 'error', listen: () => void): unknown;
  /** Of web streams and their readers. */
  cancel?(): unknown;
  /** Of iterators. */
  return?(): unknown;
}

/** Releases the resources of a byte source. A locked stream must be cancelled through its reader. */
export function closeSource(source: unknown): void {
  const closable = (source ?? {}) as Closable;
  if (typeof closable.destroy === 'function') {
    // An unhandled stream error would end the process.
    closable.on?.('error', () => {});
    closable.destroy();
    return;
  }
  const close = closable.cancel ?? closable.return;
  if (typeof close === 'function') void Promise.resolve(close.call(closable)).catch(() => {});
}

/**
 * Keeps a failure of a source for its reader, who may come later: a file that is missing fails while the connection is
 * opened, and an unhandled stream error would end the process.
 */
export function keepFailure<T>(source: T): T {
  const { on } = (source ?? {}) as Closable;
  if (typeof on === 'function') on.call(source, 'error', () => {});
  return source;
}

/** Closes the source that was opened for an attempt when the attempt ends. */
export function closeWith<T>(attempt: Attempt, source: T): T {
  keepFailure(source);
  attempt.onRelease.push(() => closeSource(source));
  return source;
}
