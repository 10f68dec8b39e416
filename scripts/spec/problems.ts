import { getLineColLocation, YamlParseError } from '@redocly/openapi-core';
import { Failure } from '../lib/failure.ts';
import { root, shown } from '../lib/paths.ts';
import type { Problem } from './redocly.ts';

/** The advice for problems whose own message gives none. */
const advice: Readonly<Record<string, string>> = {
  'no-unresolved-refs': 'Correct the reference, or the file that it names.',
  'operation-operationId-unique': 'Rename one of the operations.',
};

/** One paragraph per problem: `file:line:column rule`, then what is wrong, then what to do, if known. */
export const formatProblems = (problems: readonly Problem[]): string => distinct(problems).join('\n');

/**
 * Rules that run on both source and bundle report some problems twice. A file that is not valid YAML is reported once,
 * and not at each reference to it.
 */
export function distinct(problems: readonly Problem[]): string[] {
  const malformed = problems.map(({ message }) => reasonOf(message)).filter((reason) => reason !== undefined);
  const own = problems.filter(
    ({ message }) => !malformed.some((reason) => message === `Can't resolve $ref: ${reason}`),
  );
  return [...new Set(own.map(formatProblem))];
}

/** The reason why a file could not be parsed; undefined for other problems. */
const reasonOf = (message: string): string | undefined => /^Failed to parse: (.*)$/s.exec(message)?.[1];

function formatProblem(problem: Problem): string {
  const [first] = problem.location;
  const suggestions = problem.suggest.length > 0 ? [`Did you mean: ${problem.suggest.join(', ')}?`] : [];
  const toDo = reasonOf(problem.message) === undefined ? advice[problem.ruleId] : 'Correct the YAML.';
  const lines = [plain(problem.message), toDo ?? [], suggestions].flat();
  return [`${first ? formatLocation(first) : ''} ${problem.ruleId}`, ...lines].join('\n    ');
}

/** Removes the position, which Redocly repeats with the path on this machine. */
const plain = (message: string): string => message.replace(/ in "[^"]*" \(\d+:\d+\)/, '').replaceAll(`${root}/`, '');

/** Redocly throws if the root document cannot be read. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof YamlParseError))
    return new Failure(`spec/openapi.yaml: ${plain(String((error as Error).message))}. Is the checkout complete?`);
  const { source, line, col, message } = error;
  return new Failure(`${shown(source.absoluteRef)}:${line}:${col} parse\n    ${plain(message)}. Correct the YAML.`);
}

function formatLocation(location: Problem['location'][number]): string {
  const { source, start } = getLineColLocation(location);
  return `${shown(source.absoluteRef)}:${start.line}:${start.col}`;
}
