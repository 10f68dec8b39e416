const alphabets = {
  hex: '0123456789abcdef',
  alnum: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
} as const;

type Alphabet = keyof typeof alphabets;

/** Makes ids in the forms of the API: a prefix, and letters of an alphabet. */
export interface Ids {
  make(prefix: string, length: number, alphabet?: Alphabet): string;
}

/** @param seed of two sandboxes with one seed, the same calls get the same ids. If absent, ids are random. */
export function createIds(seed?: string): Ids {
  if (seed === undefined) return createRandomIds();
  let count = 0;
  return {
    make: (prefix, length, alphabet = 'alnum') => {
      count += 1;
      const { createHash } = process.getBuiltinModule('node:crypto');
      const digest = createHash('shake256', { outputLength: length }).update(`${seed} ${count}`).digest();
      return prefix + lettersOf(digest, alphabet);
    },
  };
}

/** Random letters are made many at a time, and cut into ids. */
function createRandomIds(): Ids {
  const letters: Record<Alphabet, string> = { hex: '', alnum: '' };
  return {
    make: (prefix, length, alphabet = 'alnum') => {
      if (letters[alphabet].length < length)
        letters[alphabet] = lettersOf(crypto.getRandomValues(new Uint8Array(atOnce + length)), alphabet);
      const id = letters[alphabet].slice(0, length);
      letters[alphabet] = letters[alphabet].slice(length);
      return prefix + id;
    },
  };
}

const atOnce = 2048;

function lettersOf(bytes: Uint8Array, alphabet: Alphabet): string {
  const letters = alphabets[alphabet];
  const codes = bytes.map((byte) => letters.charCodeAt(byte % letters.length));
  return Buffer.from(codes.buffer, codes.byteOffset, codes.length).toString('latin1');
}
