import type { Attempt } from './attempt.ts';

interface Closable {
  /** Of streams of Node. */
  destroy?(): unknown;
  on?(event: 'error', listen: () => void): unknown;
  /** Of streams of the platform. */
  cancel?(): Promise<unknown>;
  readonly locked?: boolean;
  /** Of iterators. */
  return?(): unknown;
}

/** Lets go of whatever a source of bytes holds open. One that is read has its reader to be told. */
export function closeSource(source: unknown): void {
  const closable = (source ?? {}) as Closable;
  if (typeof closable.destroy === 'function') {
    // What fails while nobody reads would end the process.
    closable.on?.('error', () => {});
    closable.destroy();
  } else if (source instanceof ReadableStream) {
    source.cancel().catch(() => {});
  } else if (typeof closable.return === 'function') {
    void Promise.resolve(closable.return()).catch(() => {});
  }
}

/** What was opened for a try is closed at its end. */
export function closeWith<T>(attempt: Attempt, source: T): T {
  attempt.onRelease.push(() => closeSource(source));
  return source;
}
