export interface Interrupt {
  readonly signal: AbortSignal;
  readonly urgent: AbortSignal;
  release(): void;
}

/** A signal that follows the one before it within this time, in ms, is the same one: some programs send two. */
const same = 1000;

/**
 * The first Ctrl-C ends the run in good order: what was created is removed. The second reports at once, and what was
 * created stays noted. The third ends the process.
 */
export function abortOnInterrupt(now: () => number = () => performance.now()): Interrupt {
  const stop = new AbortController();
  const urgent = new AbortController();
  let last = -Infinity;
  const onSignal = (): void => {
    const before = last;
    last = now();
    if (last - before < same) return;
    if (urgent.signal.aborted) return process.exit(130);
    if (stop.signal.aborted) {
      process.stderr.write('\nReporting what was done. What was created stays noted: `concord clean` removes it.\n');
      urgent.abort();
      return;
    }
    process.stderr.write(
      '\nStopping: what was created is removed, then what was done is reported. Once more reports at once.\n',
    );
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: stop.signal,
    urgent: urgent.signal,
    release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
}
