const alphabets = {
  hex: Buffer.from('0123456789abcdef'),
  alnum: Buffer.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'),
} as const;

/** Makes ids in the forms of the API: a prefix, and letters of an alphabet. */
export interface Ids {
  make(prefix: string, length: number, alphabet?: keyof typeof alphabets): string;
}

/** @param seed of two sandboxes with one seed, the same calls get the same ids. If absent, ids are random. */
export function createIds(seed?: string): Ids {
  let count = 0;
  const random = createPool();
  const bytesOf = (length: number): Uint8Array => {
    if (seed === undefined) return random(length);
    count += 1;
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('shake256', { outputLength: length }).update(`${seed} ${count}`).digest();
  };
  return {
    make: (prefix, length, alphabet = 'alnum') => {
      const letters = alphabets[alphabet];
      const id = bytesOf(length).map((byte) => letters[byte % letters.length] ?? 0);
      return prefix + Buffer.from(id.buffer, id.byteOffset, length).toString('latin1');
    },
  };
}

/** Random bytes, fetched from the system many at a time. */
function createPool(): (length: number) => Uint8Array {
  const pool = new Uint8Array(4096);
  let used = pool.length;
  return (length) => {
    if (used + length > pool.length) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    used += length;
    return pool.subarray(used - length, used);
  };
}
