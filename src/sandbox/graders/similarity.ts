import { embed, similarity } from '../embedding.ts';
import { longestCommon } from './longest-common.ts';

/** How similar two texts are by a named metric: from 0 to 1. Of words, only letters and digits count. */
export function similarityOf(input: string, reference: string, metric: string): number {
  const score = metrics[metric]?.(input, reference) ?? 0;
  return Math.round(Math.min(1, Math.max(0, score)) * 10_000) / 10_000;
}

type Metric = (input: string, reference: string) => number;

const metrics: Readonly<Record<string, Metric>> = {
  cosine: (input, reference) => similarity(embed(input, 256), embed(reference, 256)),
  fuzzy_match: (input, reference) => shared(lettersIn(input), lettersIn(reference)),
  bleu: (input, reference) => bleu(wordsIn(input), wordsIn(reference)),
  gleu: (input, reference) => gleu(wordsIn(input), wordsIn(reference)),
  meteor: (input, reference) => meteor(wordsIn(input), wordsIn(reference)),
  rouge_l: (input, reference) => shared(wordsIn(input), wordsIn(reference)),
  ...Object.fromEntries([1, 2, 3, 4, 5].map((size) => [`rouge_${size}`, rouge(size)])),
};

/** What is behind this place of a text does not count, because comparisons take quadratic time. */
const most = 4000;

const wordsIn = (text: string): readonly string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, most);

const lettersIn = (text: string): readonly string[] => Array.from(text).slice(0, most);

/** The part that both have in the same order. */
const shared = (a: readonly string[], b: readonly string[]): number =>
  a.length + b.length === 0 ? 1 : (2 * longestCommon(a, b)) / (a.length + b.length);

/** Sequences of words, with how often each is there. */
function gramsOf(words: readonly string[], size: number): ReadonlyMap<string, number> {
  const grams = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const gram = words.slice(at, at + size).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** How many sequences both have, and how many each has. */
function overlap(input: readonly string[], reference: readonly string[], size: number) {
  const [own, theirs] = [gramsOf(input, size), gramsOf(reference, size)];
  let both = 0;
  for (const [gram, count] of own) both += Math.min(count, theirs.get(gram) ?? 0);
  return { both, input: Math.max(0, input.length - size + 1), reference: Math.max(0, reference.length - size + 1) };
}

/** ROUGE-N: the harmonic mean of precision and recall. Texts that are shorter than the sequences must be equal. */
function rouge(size: number): Metric {
  return (input, reference) => {
    const [own, theirs] = [wordsIn(input), wordsIn(reference)];
    const counts = overlap(own, theirs, size);
    const total = counts.input + counts.reference;
    return total === 0 ? Number(own.join(' ') === theirs.join(' ')) : (2 * counts.both) / total;
  };
}

/** BLEU of sequences up to four words: a size without a hit counts as half a hit, and short answers are punished. */
function bleu(input: readonly string[], reference: readonly string[]): number {
  if (input.length === 0 || reference.length === 0) return Number(input.length === reference.length);
  const sizes = [1, 2, 3, 4].filter((size) => size <= Math.min(input.length, reference.length));
  const precisions = sizes.map((size) => {
    const { both, input: count } = overlap(input, reference, size);
    return both === 0 ? (size === 1 ? 0 : 0.5 / count) : both / count;
  });
  const brevity = input.length < reference.length ? Math.exp(1 - reference.length / input.length) : 1;
  return brevity * Math.exp(precisions.reduce((sum, one) => sum + Math.log(one), 0) / sizes.length);
}

/** The smaller one of precision and recall, of all sequences up to four words. */
function gleu(input: readonly string[], reference: readonly string[]): number {
  const counts = [1, 2, 3, 4].map((size) => overlap(input, reference, size));
  const sum = (name: 'both' | 'input' | 'reference'): number => counts.reduce((all, one) => all + one[name], 0);
  const total = Math.max(sum('input'), sum('reference'));
  return total === 0 ? 1 : sum('both') / total;
}

/** METEOR of exact words: recall counts nine times, and words in another order cost up to half. */
function meteor(input: readonly string[], reference: readonly string[]): number {
  if (input.length === 0 || reference.length === 0) return Number(input.length === reference.length);
  const free = new Map<string, number[]>();
  for (const [at, word] of reference.entries()) free.set(word, [...(free.get(word) ?? []), at]);
  const places = input.map((word) => free.get(word)?.shift());
  const hits = places.filter((place) => place !== undefined).length;
  if (hits === 0) return 0;
  const chunks = places.filter((place, at) => place !== undefined && places[at - 1] !== place - 1).length;
  const [precision, recall] = [hits / input.length, hits / reference.length];
  const mean = (10 * precision * recall) / (recall + 9 * precision);
  return chunks === 1 ? mean : mean * (1 - 0.5 * (chunks / hits) ** 3);
}
