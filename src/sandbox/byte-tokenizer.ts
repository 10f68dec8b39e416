/** English texts have about four characters per token. */
const perToken = 4;

/** Tokens of models are below. */
const first = 2 ** 32;

/**
 * Takes four bytes for a token, where the tokenizer of the models is not installed. A token is the number of its bytes,
 * times 2^32, and the bytes. Lower numbers are tokens of a model, whose text is not known: each stands for four letters
 * and digits of its own, so that texts made of them have as many tokens.
 */
export const byteTokenizer = {
  encode: (text: string): readonly number[] => {
    const bytes = Buffer.from(text);
    return Array.from({ length: Math.ceil(bytes.length / perToken) }, (_, index) => {
      const part = bytes.subarray(index * perToken, (index + 1) * perToken);
      return part.length * first + part.readUIntBE(0, part.length);
    });
  },
  decode: (tokens: readonly number[]): string => Buffer.concat(tokens.map(bytesOf)).toString(),
};

function bytesOf(token: number): Buffer {
  const [length, value] = [Math.floor(token / first), token % first];
  const isToken = Number.isSafeInteger(token) && token >= 0 && length <= perToken;
  if (!isToken || (length > 0 && value >= 256 ** length)) throw new RangeError(`${token} is not a token.`);
  if (length === 0) return Buffer.from(token.toString(36).padStart(perToken, '0').slice(-perToken));
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
}
