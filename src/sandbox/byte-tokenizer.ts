/** English texts have about four characters per token. */
const perToken = 4;

/**
 * Takes four bytes for a token, where the tokenizer of the models is not installed. A token is the number of its bytes,
 * behind a one that keeps leading zeros.
 */
export const byteTokenizer = {
  encode: (text: string): readonly number[] => {
    const bytes = Buffer.from(text);
    return Array.from({ length: Math.ceil(bytes.length / perToken) }, (_, index) =>
      Number.parseInt(`1${bytes.toString('hex', index * perToken, (index + 1) * perToken)}`, 16),
    );
  },
  decode: (tokens: readonly number[]): string => Buffer.concat(tokens.map(bytesOf)).toString(),
};

function bytesOf(token: number): Buffer {
  const [, hex] = /^1((?:..){1,4})$/.exec(token.toString(16)) ?? [];
  if (hex === undefined) throw new RangeError(`${token} is not a token.`);
  return Buffer.from(hex, 'hex');
}
