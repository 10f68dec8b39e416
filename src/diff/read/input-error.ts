/** What is given cannot be compared. The message is one sentence for the user. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Reports what is wrong at a pointer: it never returns. */
export type Fail = (pointer: string, sentence: string) => never;
