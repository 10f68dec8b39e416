import { CannotRunError } from './options.ts';

/**
 * Loads a module that needs optional packages.
 *
 * @param purpose what needs them, as the start of a sentence: `--target aimock`.
 * @throws {CannotRunError} when one is not installed.
 */
export async function loadOptional<T>(
  load: () => Promise<T>,
  purpose: string,
  packages: readonly string[],
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    if (!isMissing || !packages.some((name) => message.includes(`'${name}`))) throw error;
    const what = packages.length === 1 ? `the package ${packages[0]}` : 'optional packages';
    throw new CannotRunError(`${purpose} needs ${what}: npm install ${packages.join(' ')}`);
  }
}

/** What the mock is made of. */
export const mockPackages = ['@stoplight/prism-http', '@stoplight/prism-core', '@stoplight/http-spec'] as const;
