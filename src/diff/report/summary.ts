import type { DiffReport } from '../model.ts';

/** Kinds of changes that are named. The rest is counted. */
const named = 4;

/** The report in one line: `2 × property added, 1 × method removed: breaking`. */
export function summaryLine({ changes, severity }: DiffReport): string {
  if (severity === 'none') return 'no change of meaning';
  const meant = changes.filter((change) => change.severity !== 'docs');
  if (meant.length === 0) return `${changes.length} × words changed: docs`;
  const kinds = [...Map.groupBy(meant, ({ rule }) => nameOf(rule))];
  const listed = kinds.slice(0, named).map(([name, same]) => `${same.length} × ${name}`);
  const more = kinds.slice(named).reduce((sum, [, same]) => sum + same.length, 0);
  return `${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${severity}`;
}

const nameOf = (rule: string): string => rule.replace(/^(?:request|response|event)-/, '').replaceAll('-', ' ');
