import { createHash, randomBytes } from 'node:crypto';

const alphabets = {
  hex: '0123456789abcdef',
  alnum: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
} as const;

/** Makes ids in the forms of the API: a prefix, and letters of an alphabet. */
export interface Ids {
  make(prefix: string, length: number, alphabet?: keyof typeof alphabets): string;
}

/** @param seed of two sandboxes with one seed, the same calls get the same ids. If absent, ids are random. */
export function createIds(seed?: string): Ids {
  let count = 0;
  const bytesOf = (length: number): Buffer => {
    if (seed === undefined) return randomBytes(length);
    count += 1;
    return createHash('shake256', { outputLength: length }).update(`${seed} ${count}`).digest();
  };
  return {
    make: (prefix, length, alphabet = 'alnum') => {
      const letters = alphabets[alphabet];
      return prefix + Array.from(bytesOf(length), (byte) => letters[byte % letters.length]).join('');
    },
  };
}
