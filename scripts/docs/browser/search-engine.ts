/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: 'operation' | 'field' | 'schema' | 'guide';
  readonly title: string;
  /** What stands below the title: a group, or the operation of a field. */
  readonly about: string;
  /** Relative to the root of the site. */
  readonly address: string;
  /** Other words that it is found by: path, operation id, method of the client. */
  readonly words?: string;
  /** The words of the text of a guide. */
  readonly text?: string;
  readonly method?: string;
  readonly deprecated?: boolean;
}

export interface Found {
  readonly entry: SearchEntry;
  readonly score: number;
}

const kinds = { operation: 1.6, guide: 1.5, field: 1.15, schema: 0.8 } as const;

/** What people call it, and what the API calls it. */
const synonyms: Readonly<Record<string, string>> = {
  remove: 'delete',
  get: 'retrieve',
  fetch: 'retrieve',
  read: 'retrieve',
  add: 'create',
  make: 'create',
  new: 'create',
  stop: 'cancel',
  abort: 'cancel',
  change: 'update',
  modify: 'update',
  edit: 'update',
  all: 'list',
};

/** The words of a text, in the singular: camelCase and everything but letters and digits separate them. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.replace(/^(.{3,}[^s])s$/, '$1'));

interface Indexed {
  readonly entry: SearchEntry;
  /** Words with the weight of the place where they stand. */
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  readonly exact: ReadonlySet<string>;
}

/** Prepares entries, and answers queries: the best first. */
export function createSearch(entries: readonly SearchEntry[]): (query: string, most?: number) => Found[] {
  const indexed = entries.map(indexEntry);
  const vocabulary = [...new Set(indexed.flatMap(({ weights }) => [...weights.keys()]))];
  return (query, most = 12) => {
    const words = wordsOf(query).map((word) => synonyms[word] ?? word);
    if (words.length === 0) return [];
    const matches = words.map((word) => qualities(word, vocabulary));
    const whole = query.trim().toLowerCase();
    return indexed
      .map((one) => ({ entry: one.entry, score: scoreOf(one, matches, whole) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  };
}

function indexEntry(entry: SearchEntry): Indexed {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    // A name is found in one piece too: GitLab by `gitlab`.
    for (const word of [...wordsOf(text), ...wordsOf(text.toLowerCase())])
      weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  };
  add(entry.about, 1);
  add(entry.text ?? '', 2);
  add(entry.words ?? '', 3);
  add(entry.title, 8);
  const exact = new Set((entry.words ?? '').toLowerCase().split(' '));
  for (const name of (entry.text ?? '').split(' ')) if (/[\d_-]|[a-z][A-Z]/.test(name)) exact.add(name.toLowerCase());
  if (entry.method !== undefined) exact.add(`${entry.method} ${entry.words?.split(' ')[0] ?? ''}`.toLowerCase());
  return { entry, weights, length: wordsOf(entry.title).length, exact };
}

/** How well each known word matches a word of the query. */
function qualities(word: string, vocabulary: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const known of vocabulary) {
    const quality = qualityOf(word, known);
    if (quality > 0) found.set(known, quality);
  }
  return found;
}

function qualityOf(word: string, known: string): number {
  if (word === known) return 1;
  if (known.startsWith(word)) return 0.6 + (0.3 * word.length) / known.length;
  const slips = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (slips === 0 || Math.abs(word.length - known.length) > slips) return 0;
  const distance = distanceOf(word, known);
  return distance > slips ? 0 : 0.6 - 0.2 * distance;
}

function scoreOf(
  { entry, weights, length, exact }: Indexed,
  matches: readonly ReadonlyMap<string, number>[],
  whole: string,
): number {
  let [sum, found] = [0, 0];
  for (const match of matches) {
    let best = 0;
    for (const [word, weight] of weights) best = Math.max(best, weight * (match.get(word) ?? 0));
    sum += best;
    if (best > 0) found += 1;
  }
  const share = (found / matches.length) ** 3;
  const title = entry.title.toLowerCase() === whole ? 3 : 1;
  const precise = exact.has(whole) ? 4 : 1;
  return ((sum * share) / Math.sqrt(length + 2)) * kinds[entry.kind] * title * precise * (entry.deprecated ? 0.4 : 1);
}

/** The number of slips between two words; two swapped letters are one. */
function distanceOf(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) row[j] = Math.min(row[j] ?? 0, (before[j - 2] ?? 0) + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
