/** Work that is repeated on each change. */
export interface Rounds {
  /** Says that something changed. */
  touch(): void;
  /** Starts no further round. */
  stop(): void;
}

/** Calls back after a while. Returns a function that prevents it. */
export type Later = (callback: () => void) => () => void;

/**
 * Runs a round after each burst of changes: editors write twice, a checkout writes hundreds of files. Two rounds never
 * run at once; a change during a round starts one more after it.
 *
 * @param later waits until a burst is over.
 */
export function createRounds(run: () => Promise<void>, later: Later): Rounds {
  let isRunning = false;
  let isDue = false;
  let isStopped = false;
  let cancel: (() => void) | undefined;
  const start = async (): Promise<void> => {
    if (isStopped) return;
    if (isRunning) {
      isDue = true;
      return;
    }
    isRunning = true;
    isDue = false;
    await run();
    isRunning = false;
    if (isDue) void start();
  };
  return {
    touch: () => {
      cancel?.();
      cancel = later(() => void start());
    },
    stop: () => {
      isStopped = true;
      cancel?.();
    },
  };
}

/** Files of editors, which come and go beside the ones that are edited. */
export const isEditorFile = (path: string): boolean =>
  /(?:^|[/\\])(?:\.[^/\\]*|4913|[^/\\]*~|[^/\\]*\.sw[a-z])$/.test(path);
