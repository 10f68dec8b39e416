import { byteTokenizer } from './byte-tokenizer.ts';
import { badRequest } from './errors.ts';

/** Counts and cuts texts as the models do. */
export interface Tokenizer {
  encode(text: string): readonly number[];
  decode(tokens: readonly number[]): string;
}

let [newest, older]: [Promise<Tokenizer> | undefined, Promise<Tokenizer> | undefined] = [undefined, undefined];

/** The tokenizer of today's models. Loading it takes a third of a second, so it waits for the first model call. */
export const loadTokenizer = (): Promise<Tokenizer> =>
  (newest ??= import('gpt-tokenizer/encoding/o200k_base').then(plain, missing));

/** The tokenizer of the embedding models. */
export const loadEmbeddingTokenizer = (): Promise<Tokenizer> =>
  (older ??= import('gpt-tokenizer/encoding/cl100k_base').then(plain, missing));

interface Encoding {
  encode(text: string, options: { allowedSpecial: Set<string>; disallowedSpecial: Set<string> }): number[];
  decode(tokens: Iterable<number>): string;
}

/** Names of special tokens in a text of the caller are text like any other. */
const plain = ({ encode, decode }: Encoding): Tokenizer => ({
  encode: (text) => encode(text, noneSpecial),
  decode: (tokens) => decode(tokens),
});

const noneSpecial = { allowedSpecial: new Set<string>(), disallowedSpecial: new Set<string>() };

/** The tokenizer is large, and so an optional package. Without it all works, and only the counts are others. */
function missing(error: NodeJS.ErrnoException): Tokenizer {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  if (!hasWarned)
    process.emitWarning(
      'gpt-tokenizer is not installed, so the sandbox counts four bytes as a token. For the counts of the models: npm install gpt-tokenizer',
      'SandboxWarning',
    );
  hasWarned = true;
  return byteTokenizer;
}

let hasWarned = false;

/**
 * The text of tokens that a caller sent.
 *
 * @throws {ApiError} 400 for a number that is not a token.
 */
export function textOfTokens({ decode }: Tokenizer, tokens: readonly number[], param: string): string {
  try {
    return decode(tokens);
  } catch {
    throw badRequest(`'${param}' has a number that is not a token of the model.`, param);
  }
}

/** Texts of the tokens. Tokens that are only together a character stand together. */
export function tokenTexts({ encode, decode }: Tokenizer, text: string): readonly string[] {
  const pieces: string[] = [];
  let open: number[] = [];
  for (const token of encode(text)) {
    open.push(token);
    const piece = decode(open);
    if (piece.includes('\uFFFD') && !text.includes('\uFFFD')) continue;
    pieces.push(piece);
    open = [];
  }
  if (open.length > 0) pieces.push(decode(open));
  return pieces;
}

/** The first tokens of a text, and their number. */
export function cutAfter({ encode, decode }: Tokenizer, text: string, most: number): Cut {
  const tokens = encode(text);
  if (tokens.length <= most) return { text, tokens: tokens.length, wasCut: false };
  return { text: decode(tokens.slice(0, most)).replace(/\uFFFD+$/, ''), tokens: most, wasCut: true };
}

interface Cut {
  readonly text: string;
  readonly tokens: number;
  readonly wasCut: boolean;
}
