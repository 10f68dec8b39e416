import { commandData, commandProperty } from '../../openapi/escape.ts';
import { causeOf } from '../model/cause.ts';
import { printable, type Finding } from '../model/finding.ts';
import type { Result } from '../model/result.ts';

/** GitHub shows ten annotations of each kind for a step. */
const most = 10;

/**
 * The failures as workflow commands for GitHub Actions: one error for each cause, the most frequent first.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGitHub(results: readonly Result[]): string {
  const failures = results.flatMap((result) =>
    result.outcome === 'failed' ? result.findings.map((finding) => ({ result, finding })) : [],
  );
  const groups = Map.groupBy(failures, ({ result, finding }) => `${result.target} ${causeOf(result, finding)}`);
  const causes = [...groups.values()].sort((a, b) => b.length - a.length);
  const rest = causes.length - (most - 1);
  const shown = causes.length > most ? causes.slice(0, most - 1) : causes;
  return [
    ...shown.map(errorLine),
    ...(causes.length > most ? [`::error title=concord::${commandData(`${rest} more causes: see the report.`)}`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function errorLine(own: readonly { readonly result: Result; readonly finding: Finding }[]): string {
  const [first] = own;
  if (!first) return '';
  const { result, finding } = first;
  const cases = new Set(own.map((one) => one.result.case)).size;
  const where = cases > 1 ? `${result.case} and ${cases - 1} more` : result.case;
  const got = finding.got === undefined ? [] : [`got: ${finding.got.slice(0, 500)}`];
  const text = [finding.message.slice(0, 1000), ...got, `case: ${where}`].join('\n');
  return `::error title=${property(`${finding.check} on ${result.target}`)}::${commandData(printable(text))}`;
}

const property = (text: string): string => commandProperty(printable(text));
