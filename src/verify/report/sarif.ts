import { printable, type Severity } from '../model/finding.ts';
import type { Cause } from './causes.ts';
import type { Report } from './report.ts';

/** GitHub takes at most 5,000 results of a run. */
const most = 5000;
const longest = 2000;

const levels: Readonly<Record<Severity, string>> = { high: 'error', medium: 'warning', low: 'note', note: 'none' };

/**
 * The causes as SARIF 2.1.0, each at the line of the spec that the answer breaks. What the baseline excuses is
 * suppressed, what does not count at the level of the run is a note.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(report: Report): string {
  const results = [
    ...report.failures.map((cause) => resultOf(cause, { level: levels[cause.severity] })),
    ...report.lesser.map((cause) => resultOf(cause, { level: 'note' })),
    ...report.known.map((cause) =>
      resultOf(cause, { level: levels[cause.severity], suppressions: [{ kind: 'external' }] }),
    ),
  ].slice(0, most);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id }));
  const driver = {
    name: 'concord',
    semanticVersion: report.contract.version,
    rules,
  };
  const invocation = { executionSuccessful: report.exitCode !== 2, exitCode: report.exitCode };
  const run = { tool: { driver }, invocations: [invocation], results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1)}\n`;
}

function resultOf(cause: Cause, rest: object) {
  const { id, check, expected, got, harm, operations, targets, count, replay } = cause;
  const lines = [
    expected,
    ...(got === undefined ? [] : [`Got: ${got}`]),
    ...(harm === undefined ? [] : [`Harm: ${harm}`]),
  ];
  return {
    ruleId: check,
    ...rest,
    message: { text: safe(`${lines.join('\n')}\n${count} × ${operations.slice(0, 5).join(', ')}; replay ${replay}`) },
    locations: [locationOf(cause)],
    partialFingerprints: { 'concordCause/v1': safe(`${id} ${targets.join(' ')}`) },
  };
}

/** The line of the spec, or the bundled document where no line is known. */
function locationOf({ source, contract }: Cause) {
  const [, file = 'generated/openapi.json', line = '1'] = /^(.*):(\d+)$/.exec(source ?? '') ?? [];
  return {
    physicalLocation: { artifactLocation: { uri: file }, region: { startLine: Number(line) } },
    logicalLocations: [{ fullyQualifiedName: safe(contract) }],
  };
}

const safe = (text: string): string => {
  const shown = printable(text);
  return shown.length > longest ? `${shown.slice(0, longest)}… (cut)` : shown;
};
