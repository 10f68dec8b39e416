export interface Interrupt {
  readonly signal: AbortSignal;
  readonly urgent: AbortSignal;
  release(): void;
}

/** A signal within this time of the previous one, in ms, counts as the same: some programs send two. */
const same = 1000;

/**
 * The first Ctrl-C ends the run and removes what was created. The second reports at once and keeps the ledger entries
 * of created resources. The third ends the process.
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
      process.stderr.write(
        '\nReporting the results so far. Created resources stay in the ledger: `concord clean` removes them.\n',
      );
      urgent.abort();
      return;
    }
    process.stderr.write(
      '\nStopping: removing what was created, then reporting. Press Ctrl-C again to report at once.\n',
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
