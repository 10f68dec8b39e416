/** Words that weigh for a category, from 0 to 1. A word counts once. */
const lexicon: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  harassment: { idiot: 0.6, stupid: 0.4, loser: 0.5, pathetic: 0.4, worthless: 0.6, moron: 0.6 },
  'harassment/threatening': { 'hurt you': 0.7, 'kill you': 0.9, 'beat you': 0.7, 'find you': 0.3 },
  sexual: { porn: 0.8, nude: 0.5, erotic: 0.7, sex: 0.4 },
  hate: { subhuman: 0.8, vermin: 0.5, 'inferior race': 0.9 },
  'hate/threatening': { exterminate: 0.7, 'wipe them out': 0.8 },
  illicit: { cocaine: 0.5, counterfeit: 0.5, shoplift: 0.6, 'pick a lock': 0.5, methamphetamine: 0.7 },
  'illicit/violent': { bomb: 0.6, explosive: 0.5, 'build a weapon': 0.7 },
  'self-harm/intent': { 'kill myself': 0.9, 'end my life': 0.9, 'hurt myself': 0.8 },
  'self-harm/instructions': { 'how to kill myself': 0.9, 'ways to die': 0.7 },
  'self-harm': { suicide: 0.6, 'kill myself': 0.9, 'end my life': 0.9, 'hurt myself': 0.8, 'cut myself': 0.7 },
  'sexual/minors': { 'child porn': 0.95 },
  violence: { kill: 0.5, murder: 0.5, stab: 0.5, bomb: 0.4, shoot: 0.4, massacre: 0.7 },
  'violence/graphic': { gore: 0.6, dismember: 0.8, 'blood everywhere': 0.6, decapitate: 0.8 },
};

/** The categories that also apply to images. */
const ofImages: ReadonlySet<string> = new Set([
  'sexual',
  'self-harm',
  'self-harm/intent',
  'self-harm/instructions',
  'violence',
  'violence/graphic',
]);

const threshold = 0.4;

/** What nothing at all scores. */
const least = 0.000_01;

export interface Flags {
  readonly flagged: boolean;
  readonly categories: Readonly<Record<string, boolean>>;
  readonly category_scores: Readonly<Record<string, number>>;
  readonly category_applied_input_types: Readonly<Record<string, readonly string[]>>;
}

/** Flags texts by a lexicon. Images are looked at, and never flagged. */
export function moderate(texts: readonly string[], hasImages: boolean): Flags {
  const text = ` ${texts
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const scores = Object.entries(lexicon).map(([category, words]) => [category, scoreOf(words, text)] as const);
  const types = (category: string): readonly string[] => [
    ...(texts.length > 0 ? ['text'] : []),
    ...(hasImages && ofImages.has(category) ? ['image'] : []),
  ];
  return {
    flagged: scores.some(([, score]) => score >= threshold),
    categories: Object.fromEntries(scores.map(([category, score]) => [category, score >= threshold])),
    category_scores: Object.fromEntries(scores),
    category_applied_input_types: Object.fromEntries(scores.map(([category]) => [category, types(category)])),
  };
}

function scoreOf(words: Readonly<Record<string, number>>, text: string): number {
  const hits = Object.entries(words).filter(([word]) => new RegExp(` ${word}(?:s|ed|ing)? `).test(text));
  const rest = hits.reduce((product, [, weight]) => product * (1 - weight), 1);
  return Math.max(least, Math.round((1 - rest) * 1e6) / 1e6);
}
