import { markdownText as text } from '../../openapi/escape.ts';
import type { Change, Place } from '../model.ts';
import { operationsOf, sectionsOf, type Section } from './sections.ts';
import { witnessLine } from './witness-line.ts';

/** By this an action finds its own comment, to update it. */
export const markOf = (command: 'diff' | 'compare'): string => `<!-- concord-${command} -->`;

/** GitHub refuses comments of more than 65,536 characters. */
const longest = 60_000;
const mostOfWitness = 1000;

/** The changes for a comment on a pull request: the worst first, cut at 60,000 characters. Words are counted alone. */
export function formatMarkdown(changes: readonly Change[], head: readonly string[]): string {
  const words = changes.filter(({ severity }) => severity === 'docs').length;
  const foot = words > 0 ? [`${words} ${words === 1 ? 'change' : 'changes'} of words.`, ''] : [];
  const blocks = sectionsOf(changes.filter(({ severity }) => severity !== 'docs')).flatMap(blocksOf);
  let left = longest - [...head, ...foot].join('\n').length - 100;
  const end = blocks.findIndex((block) => (left -= block.length + 1) < 0);
  const shown = end < 0 ? blocks : blocks.slice(0, end);
  const more = end < 0 ? [] : ['', `… and ${blocks.slice(end).filter((block) => block.startsWith('- ')).length} more.`];
  return [...head, '', ...shown, ...more, '', ...foot].join('\n').trimEnd();
}

const titles: Readonly<Record<string, string>> = {
  BREAKING: 'Breaking',
  UNKNOWN: 'Not decided',
  SAFE: 'New',
  'NEW DUTY OF SERVERS': 'New duties of servers',
};

const blocksOf = ({ title, changes }: Section): string[] =>
  changes.length === 0 ? [] : [`### ${titles[title] ?? title}\n`, ...changes.map(itemOf), ''];

function itemOf(change: Change): string {
  const { breaks, severity, rule, witness } = change;
  const whom = severity === 'breaking' ? ` Breaks ${breaks.join(' and ')}.` : '';
  const where = placeOf(change.new) ?? placeOf(change.old);
  const place = where === undefined ? '' : ` (${text(where)})`;
  const line = `- ${sentence(change.text)}.${whom} ${text(operationsOf(change))}: ${text(rule)}${place}`;
  return witness ? `${line}\n  <details><summary>A value that shows it</summary>${valueOf(change)}</details>` : line;
}

/** Names stand between backticks. What is inside is text, so that a name with a backtick ends nothing. */
const sentence = (said: string): string => {
  const parts = said.split('`').map(text);
  return parts
    .map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? `<code>${part}</code>` : part))
    .join('');
};

const valueOf = ({ witness }: Change): string =>
  witness ? ` ${text(witnessLine(witness, true).slice(0, mostOfWitness))} ` : '';

const placeOf = (place: Place | undefined): string | undefined =>
  place?.file === undefined ? undefined : `${place.file}:${place.line}`;
