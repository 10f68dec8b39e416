import { tokenTexts, type Tokenizer } from '../tokens.ts';
import { seedNumber } from '../brain/obedient/seed.ts';

export interface Candidate {
  readonly token: string;
  readonly logprob: number;
  readonly bytes: readonly number[];
}

export interface TokenLogprob extends Candidate {
  readonly top_logprobs: readonly Candidate[];
}

/** What else could have been said. */
const others = [
  ' the',
  ' a',
  ' and',
  ' of',
  ' to',
  ' in',
  ' is',
  ' it',
  ' for',
  ' on',
  ' with',
  ' as',
  ' at',
  ' by',
  ' an',
  ' be',
  ' or',
  ' that',
  ' this',
  ' not',
  ' so',
];

/**
 * Probabilities of the tokens of a text: each was likely, and the others share the rest, so that their sum is at most 1.
 *
 * @param top how many candidates are told per token, the likeliest first.
 */
export const logprobsOf = (tokenizer: Tokenizer, text: string, top: number): readonly TokenLogprob[] =>
  tokenTexts(tokenizer, text).map((token, index) => {
    const own = candidate(token, 0.6 + (seedNumber(`${index} ${token}`) % 390) / 1000);
    const rest = 1 - Math.exp(own.logprob);
    const further = others
      .filter((other) => other !== token)
      .map((other, at) => candidate(other, rest / 2 ** (at + 1)));
    return { ...own, top_logprobs: [own, ...further].slice(0, top) };
  });

const candidate = (token: string, probability: number): Candidate => ({
  token,
  logprob: Math.log(probability),
  bytes: [...Buffer.from(token)],
});
