import type { Message, ModelRequest, Tool } from '../brain.ts';
import { wordsIn } from './offer.ts';

/**
 * The tools that an obedient model calls. It calls a tool that the last message of the user speaks of, and after the
 * outputs of tools it calls none, unless a call is required.
 */
export function chosenTools({ tools, choice, parallel, messages }: ModelRequest): readonly Tool[] {
  if (choice === 'none' || tools.length === 0) return [];
  const last = messages.at(-1);
  const meant = last?.role === 'user' ? tools.filter((tool) => speaksOf(last, tool)) : [];
  if (meant.length > 0) return parallel ? meant : meant.slice(0, 1);
  return choice === 'required' ? tools.slice(0, 1) : [];
}

/** Whether a message has the name of a tool, most words of the name, or the rarest word of its description. */
function speaksOf({ text }: Message, { kind, name, description }: Tool): boolean {
  const said = wordsIn(text);
  // Every question can be looked up. Other hosted tools are not there.
  if (kind === 'hosted') return name === 'file_search' && said.length > 0;
  const stems = new Set(said.map(stem));
  const parts = wordsIn(name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')).filter(
    (word) => !verbs.has(word),
  );
  if (parts.length > 0 && parts.every((word) => stems.has(stem(word)))) return true;
  const longest = wordsIn(description).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return text.includes(name) || (longest.length > 4 && stems.has(stem(longest)));
}

/** Words of names that say nothing about what a tool is for. */
const verbs: ReadonlySet<string> = new Set([
  'get',
  'set',
  'find',
  'fetch',
  'look',
  'up',
  'current',
  'the',
  'tool',
  'function',
]);

const stem = (word: string): string => word.replace(/(?:ing|es|s)$/, '');
