/** What the exit codes 0, 1 and 2 of a command say. */
export type ExitCodes = readonly [success: string, failure: string, unknown: string];

/** By command: what its help and the documentation say. */
export const exitCodes: Readonly<Record<string, ExitCodes>> = {
  verify: ['the level holds on every target', 'it does not', 'a target could not be tested'],
  replay: ['the request passes now', 'it still fails', 'it could not be sent again'],
  judge: ['everything that was judged passed', 'an exchange failed', 'nothing could be judged'],
  diff: ['nothing breaks', 'something breaks', 'the documents could not be compared'],
  compare: ['what is described conforms, or could not be decided', 'an operation differs', 'nothing could be compared'],
  mock: ['it was stopped', 'never', 'it could not start'],
  sandbox: ['it was stopped', 'never', 'it could not start'],
  clean: ['nothing is left', 'something is left', 'the ledger could not be read'],
};

/** As lines of a help. */
export const exitText = (codes: ExitCodes): string =>
  `\nExit code:\n${codes.map((text, code) => `  ${code}  ${text}\n`).join('')}`;
