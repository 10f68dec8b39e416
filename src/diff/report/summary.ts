import type { DiffReport } from '../model.ts';

/** Kinds of changes that are named. The rest is counted. */
const named = 4;

/** The report in one line: `2 properties added, 1 method renamed: breaking`. */
export function summaryLine({ changes, severity }: DiffReport): string {
  if (severity === 'none') return 'no change of meaning';
  // Words count if there is nothing else.
  const meant = severity === 'docs' ? changes : changes.filter((change) => change.severity !== 'docs');
  const kinds = [...Map.groupBy(meant, ({ rule }) => nameOf(rule))];
  const listed = kinds.slice(0, named).map(([name, same]) => counted(name, same.length));
  const more = kinds.slice(named).reduce((sum, [, same]) => sum + same.length, 0);
  return `${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${severity}`;
}

const nameOf = (ruleId: string): string =>
  ruleId
    .replace(/^(?:request|response|event)-/, '')
    .replace(/^words$/, 'text changed')
    .replaceAll('-', ' ');

/** A rule names a thing, then what became of it. */
const fated =
  /^(.*?) ((?:added|removed|changed|renamed|moved|retired|raised|lowered|narrowed|widened|strengthened|weakened|became|opened|closed)\b.*)$/;

function counted(name: string, count: number): string {
  const [, thing, fate] = fated.exec(name) ?? [];
  if (thing === undefined) return `${count} × ${name}`;
  return `${count} ${count === 1 ? thing : plural(thing)} ${fate}`;
}

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.replace(/s?$/, 's');
