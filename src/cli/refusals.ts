import { InputError } from '../diff/read/input-error.ts';
import { UnverifiableError } from '../schema/unverifiable-error.ts';
import { printable } from '../verify/model/finding.ts';
import { CannotRunError } from '../verify/runner/options.ts';

/** Runs a comparison. What is wrong with a document is a sentence for the user. */
export async function withRefusals<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const isRefusal = error instanceof InputError || error instanceof UnverifiableError;
    throw isRefusal ? new CannotRunError(printable(error.message.replaceAll('\n', ' '))) : error;
  }
}
