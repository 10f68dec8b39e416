import { markdownText } from '../../src/openapi/escape.ts';
import type { ConformanceCause } from './result.ts';

/** A cause as one line of Markdown: where, which rule, what must be and what came. */
export const causeLine = (cause: ConformanceCause): string =>
  `${headOf(cause)}: ${proseOf(sentenceOf(cause))}${cameOf(cause)}`;

/** The same, short: a relation says enough without what came. */
export const shortCauseLine = (cause: ConformanceCause): string =>
  relationOf(cause) === undefined
    ? causeLine(cause)
    : `${headOf(cause)}: ${proseOf(sentenceOf(cause).replace(/ Expected at .*$/, ''))}`;

const headOf = (cause: ConformanceCause): string => `${placeOf(cause)}, ${ruleOf(cause)}`;

const cameOf = ({ got }: ConformanceCause): string => (got === undefined ? '' : ` Got ${codeOf(got)}.`);

function sentenceOf(cause: ConformanceCause): string {
  const { expected } = cause;
  return ended(expected.slice(relationOf(cause) === undefined ? 0 : expected.indexOf(': ') + 2));
}

function placeOf({ operations }: ConformanceCause): string {
  const [first = '-', ...rest] = operations.toSorted((a, b) => Number(a === '-') - Number(b === '-'));
  const name = first === '-' ? 'a path that the contract lacks' : codeOf(first);
  return rest.length === 0 ? name : `${name} and ${rest.length} more`;
}

function ruleOf(cause: ConformanceCause): string {
  const relation = relationOf(cause);
  if (relation !== undefined) return `relation ${codeOf(relation)}`;
  const schema = /^\S+ +\/components\/schemas\/([\w.-]+)/.exec(cause.id)?.[1];
  return schema === undefined ? `check ${codeOf(cause.check)}` : `schema ${codeOf(schema)}`;
}

/** What a relation expects begins with its name. */
const relationOf = ({ check, expected }: ConformanceCause): string | undefined =>
  check === 'relation' ? /^([\w-]+): /.exec(expected)?.[1] : undefined;

/** Code in backticks stays code; all else is text. */
const proseOf = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : markdownText(part)))
    .join('');

const codeOf = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').trim()}\``;

const ended = (text: string): string => (/[.…]$/.test(text) ? text : `${text}.`);
