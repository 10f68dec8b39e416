/** A piece of source text. All pieces of a text in a row are the text again. */
export interface Token {
  readonly kind: 'text' | 'string' | 'number' | 'key' | 'keyword' | 'comment';
  readonly text: string;
}

type Grammar = readonly (readonly [Token['kind'], RegExp])[];

const double = /"(?:[^"\\\n]|\\.)*"/;
const single = /'(?:[^'\\\n]|\\.)*'/;
const number = /-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b/;
const words = (list: string): RegExp => new RegExp(`\\b(?:${list.replaceAll(' ', '|')})\\b`);

const json: Grammar = [
  ['key', /"(?:[^"\\\n]|\\.)*"(?=\s*:)/],
  ['string', double],
  ['keyword', words('true false null')],
  ['number', number],
];

const grammars: Readonly<Record<string, Grammar>> = {
  json,
  yaml: [
    ['comment', /(?<=^|\s)#.*$/m],
    ['key', /(?<=^[ -]*|[{,] *)[\w.-]+(?=:(?:\s|$))/m],
    ['string', new RegExp(`${double.source}|${single.source}`)],
    ['number', number],
  ],
  events: [['keyword', /^(?:event|data|id|retry)(?=:)/m], ...json],
  shell: [
    ['comment', /(?<=^|\s)#.*$/m],
    // A body in single quotes is JSON: its keys and values are coloured, its quotes are not.
    ['key', /"(?:[^"\\\n]|\\.)*"(?=\s*:)/],
    ['string', new RegExp(`${double.source}|'[^'\\n]*'`)],
    ['keyword', /(?<=\s)--?[A-Za-z][\w-]*|^(?:curl|npm|npx|concord)\b/m],
  ],
  typescript: [
    ['comment', /\/\/.*$|\/\*[^]*?\*\//m],
    ['string', new RegExp(`${double.source}|${single.source}|\`(?:[^\`\\\\]|\\\\.)*\``)],
    [
      'keyword',
      words(
        'import from export const let new await async for of if else return function try catch finally throw switch case default break class extends using type interface true false null undefined instanceof typeof process',
      ),
    ],
    ['key', /\b[A-Za-z_$][\w$]*(?=\??: )/],
    ['number', number],
  ],
  python: [
    ['comment', /#.*$/m],
    ['string', new RegExp(`${double.source}|${single.source}`)],
    [
      'keyword',
      words(
        'from import as for in if else return def class with try except finally raise True False None async await print',
      ),
    ],
    ['key', /\b[A-Za-z_]\w*(?==(?!=))/],
    ['number', number],
  ],
};

const aliases: Readonly<Record<string, string>> = {
  ts: 'typescript',
  sh: 'shell',
  bash: 'shell',
  curl: 'shell',
  py: 'python',
  yml: 'yaml',
};

/** One name for each language, whatever a block of code calls it. */
export const languageOf = (name: string): string => aliases[name] ?? name;

/** Splits a text by the rough grammar of its language. An unknown language is one piece. */
export function tokensOf(text: string, language: string): Token[] {
  const grammar = grammars[languageOf(language)];
  if (!grammar) return [{ kind: 'text', text }];
  const flags = grammar.some(([, { flags: own }]) => own.includes('m')) ? 'gm' : 'g';
  const all = new RegExp(grammar.map(([, { source }]) => `(${source})`).join('|'), flags);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(all)) {
    if (match.index > end) tokens.push({ kind: 'text', text: text.slice(end, match.index) });
    const kind = grammar[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'text';
    tokens.push({ kind, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push({ kind: 'text', text: text.slice(end) });
  return tokens;
}
