export interface Interrupt {
  readonly signal: AbortSignal;
  release(): void;
}

/** The first Ctrl-C ends the run in good order; the second one ends the process. */
export function abortOnInterrupt(): Interrupt {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    process.stderr.write(
      '\nStopping: what was created is deleted, then what was done is reported. Once more ends at once.\n',
    );
    controller.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
}
