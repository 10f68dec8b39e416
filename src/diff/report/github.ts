import { commandData, commandProperty } from '../../openapi/escape.ts';
import type { Change } from '../model.ts';
import { operationsOf } from './sections.ts';
import { witnessLine } from './witness-line.ts';

/** GitHub shows ten annotations of each level for a step. */
const most = 10;
const levels = { breaking: 'error', unknown: 'warning', safe: 'notice', docs: undefined } as const;

/** The changes as workflow commands for GitHub Actions, at most ten of each level. Words alone are left out. */
export const formatGitHub = (changes: readonly Change[]): string =>
  [...Map.groupBy(changes, ({ severity }) => levels[severity])]
    .flatMap(([level, same]) => (level === undefined ? [] : linesOf(level, same)))
    .join('\n');

function linesOf(level: string, changes: readonly Change[]): string[] {
  const shown = changes.length > most ? changes.slice(0, most - 1) : changes;
  const rest = changes.length - shown.length;
  const more = rest > 0 ? [`::${level} title=concord::${rest} more: see the report.`] : [];
  return [...shown.map((change) => lineOf(level, change)), ...more];
}

function lineOf(level: string, change: Change): string {
  const place = [change.new, change.old].find((each) => each?.file !== undefined);
  const at = place ? `file=${commandProperty(place.file ?? '')},line=${place.line},` : '';
  const value = change.witness ? `\n${witnessLine(change.witness, false)}` : '';
  const said = `${change.text} (${operationsOf(change)})${value}`;
  return `::${level} ${at}title=${commandProperty(change.rule)}::${commandData(said)}`;
}
