import { getLineColLocation } from '@redocly/openapi-core';
import { shown } from '../lib/paths.ts';
import type { Problem } from './redocly.ts';

/** One problem a paragraph: `file:line:column rule`, then what is wrong, then what to do where the rule knows it. */
export const formatProblems = (problems: readonly Problem[]): string => problems.map(formatProblem).join('\n');

function formatProblem(problem: Problem): string {
  const [first] = problem.location;
  const suggestions = problem.suggest.length > 0 ? `\n    Did you mean: ${problem.suggest.join(', ')}?` : '';
  return `${first ? formatLocation(first) : ''} ${problem.ruleId}\n    ${problem.message}${suggestions}`;
}

function formatLocation(location: Problem['location'][number]): string {
  const { source, start } = getLineColLocation(location);
  return `${shown(source.absoluteRef)}:${start.line}:${start.col}`;
}
