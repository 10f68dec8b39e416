import type { DiffReport } from '../model.ts';

/** Kinds of changes that are named. The rest is counted. */
const named = 4;

/** The report in one line: `2 properties added, 1 method renamed: breaking`. */
export function summaryLine({ changes, severity }: DiffReport): string {
  if (severity === 'none') return 'no change of meaning';
  const meant = changes.filter((change) => change.severity !== 'docs');
  if (meant.length === 0) return `${changes.length} ${changes.length === 1 ? 'text' : 'texts'} changed: docs`;
  const kinds = [...Map.groupBy(meant, ({ rule }) => nameOf(rule))];
  const listed = kinds.slice(0, named).map(([name, same]) => counted(name, same.length));
  const more = kinds.slice(named).reduce((sum, [, same]) => sum + same.length, 0);
  return `${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${severity}`;
}

const nameOf = (rule: string): string => rule.replace(/^(?:request|response|event)-/, '').replaceAll('-', ' ');

/** A rule names a thing, then what became of it. */
const rule =
  /^(.*?) ((?:added|removed|changed|renamed|moved|retired|raised|lowered|narrowed|widened|became|opened|closed)\b.*)$/;

function counted(name: string, count: number): string {
  const [, thing, fate] = rule.exec(name) ?? [];
  if (thing === undefined) return `${count} × ${name}`;
  return `${count} ${count === 1 ? thing : plural(thing)} ${fate}`;
}

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.replace(/s?$/, 's');
