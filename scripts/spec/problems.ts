import { getLineColLocation, YamlParseError } from '@redocly/openapi-core';
import { Failure } from '../lib/failure.ts';
import { root, shown } from '../lib/paths.ts';
import type { Problem } from './redocly.ts';

/** What to do about problems whose own message does not say it. */
const advice: Readonly<Record<string, string>> = {
  'no-unresolved-refs': 'Correct the reference, or the file that it names.',
  'operation-operationId-unique': 'Rename one of the operations.',
};

/** One problem a paragraph: `file:line:column rule`, then what is wrong, then what to do where the rule knows it. */
export const formatProblems = (problems: readonly Problem[]): string => distinct(problems).join('\n');

/** Rules that look at source and bundle report some problems twice. */
export const distinct = (problems: readonly Problem[]): string[] => [...new Set(problems.map(formatProblem))];

function formatProblem(problem: Problem): string {
  const [first] = problem.location;
  const suggestions = problem.suggest.length > 0 ? [`Did you mean: ${problem.suggest.join(', ')}?`] : [];
  const lines = [plain(problem.message), advice[problem.ruleId] ?? [], suggestions].flat();
  return [`${first ? formatLocation(first) : ''} ${problem.ruleId}`, ...lines].join('\n    ');
}

/** Redocly names the place again, by its path on this machine. */
const plain = (message: string): string => message.replace(/ in "[^"]*" \(\d+:\d+\)/, '').replaceAll(`${root}/`, '');

/** Redocly throws where the root document itself cannot be read. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof YamlParseError))
    return new Failure(`${plain(String((error as Error).message))}. Is the checkout whole?`);
  const { source, line, col, message } = error;
  return new Failure(`${shown(source.absoluteRef)}:${line}:${col} parse\n    ${plain(message)}. Correct the YAML.`);
}

function formatLocation(location: Problem['location'][number]): string {
  const { source, start } = getLineColLocation(location);
  return `${shown(source.absoluteRef)}:${start.line}:${start.col}`;
}
