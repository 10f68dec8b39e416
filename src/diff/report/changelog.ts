import type { Audience, Change, DiffReport } from '../model.ts';

/** The changes as an entry of a changelog, by who has to read it. */
export const formatChangelog = (report: DiffReport): string =>
  [`## ${report.bump.next}`, '', ...changelogSections(report)].join('\n').trimEnd();

/**
 * The lines of an entry below its heading. Empty sections are left out.
 *
 * @param itemOf writes one change.
 */
export function changelogSections({ changes }: Pick<DiffReport, 'changes'>, itemOf = changelogItem): string[] {
  const sectionOf = (title: string, some: readonly Change[]): string[] =>
    some.length === 0 ? [] : [`### ${title}`, '', ...some.map((change) => itemOf(change)), ''];
  const breaking = (who: Audience): Change[] =>
    changes.filter(({ severity, breaks }) => severity !== 'safe' && breaks.includes(who));
  const safe = changes.filter(({ severity }) => severity === 'safe');
  const docs = changes.filter(({ severity }) => severity === 'docs');
  const meaning = docs.filter(({ rule }) => isMeaning(rule));
  const words = docs.length - meaning.length;
  return [
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
  ].flat();
}

/** Effects and relations decide no validity, but verification, the mock and the sandbox act on them. */
const isMeaning = (rule: string): boolean => /^(?:effect|relation)-/.test(rule);

const named = 3;

export function changelogItem({ text, operations, severity }: Change): string {
  const rest = operations.length - named;
  const more = rest > 0 ? ` and ${rest} more` : '';
  const where = operations.length === 0 ? '' : ` (${operations.slice(0, named).join(', ')}${more})`;
  return `- ${severity === 'unknown' ? 'Perhaps: ' : ''}${text}${where}.`;
}
