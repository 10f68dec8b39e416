import type { Audience, Change, DiffReport } from '../model.ts';

/** The changes as an entry of a changelog, by who has to read it. Empty sections are left out. */
export function formatChangelog({ changes, bump }: DiffReport): string {
  const breaking = (who: Audience): Change[] =>
    changes.filter(({ severity, breaks }) => severity !== 'safe' && breaks.includes(who));
  const safe = changes.filter(({ severity }) => severity === 'safe');
  const docs = changes.filter(({ severity }) => severity === 'docs');
  const meaning = docs.filter(({ rule }) => isMeaning(rule));
  const words = docs.length - meaning.length;
  const sections = [
    sectionOf('Breaks callers', breaking('callers')),
    sectionOf('Breaks readers of answers', breaking('readers')),
    sectionOf('Breaks code of the client', breaking('surface')),
    sectionOf(
      'New',
      safe.filter(({ servers }) => !servers),
    ),
    sectionOf(
      'New duties of servers',
      safe.filter(({ servers }) => servers),
    ),
    sectionOf('What answers owe to requests, and calls leave', meaning),
    words > 0 ? [`${words} ${words === 1 ? 'change' : 'changes'} of words.`, ''] : [],
  ];
  return [`## ${bump.next}`, '', ...sections.flat()].join('\n').trimEnd();
}

/** Effects and relations decide no validity, but verification, the mock and the sandbox act on them. */
const isMeaning = (rule: string): boolean => /^(?:effect|relation)-/.test(rule);

const sectionOf = (title: string, changes: readonly Change[]): string[] =>
  changes.length === 0 ? [] : [`### ${title}`, '', ...changes.map(itemOf), ''];

const named = 3;

function itemOf({ text, operations, severity }: Change): string {
  const rest = operations.length - named;
  const more = rest > 0 ? ` and ${rest} more` : '';
  const where = operations.length === 0 ? '' : ` (${operations.slice(0, named).join(', ')}${more})`;
  return `- ${severity === 'unknown' ? 'Perhaps: ' : ''}${text}${where}.`;
}
