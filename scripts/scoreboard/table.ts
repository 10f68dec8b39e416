import { verdicts, type Verdict } from '../../src/verify/model/verdict.ts';
import { features } from '../../src/verify/verdict/features.ts';
import { markdownTable } from './markdown-table.ts';
import type { Conformance, ConformanceCause } from './result.ts';

export const marks = ['<!-- scoreboard:start -->', '<!-- scoreboard:end -->'] as const;

/** The part of the page that the results make. */
export const scoreboard = (results: readonly Conformance[]): string =>
  [
    marks[0],
    '',
    markdownTable(['server', 'version', 'date', ...verdicts, 'fails only here'], results.map(serverRow(results))),
    '',
    ...results.map(({ server, command }) => `- \`${server.name}/${server.version}.json\` is by \`${command}\``),
    '',
    markdownTable(['feature', ...results.map(({ server }) => server.name)], featureRows(results)),
    '',
    marks[1],
  ].join('\n');

const serverRow =
  (results: readonly Conformance[]) =>
  (result: Conformance): readonly string[] => {
    const { server, date } = result;
    return [
      server.homepage === undefined ? server.name : `[${server.name}](${server.homepage})`,
      server.version,
      date,
      ...verdicts.map((level) => verdictCell(result, level)),
      [...new Set(onlyHere(result, results).map(shortened))].slice(0, mostShown).join('<br>') || 'nothing',
    ];
  };

function verdictCell({ verdicts: own }: Conformance, level: Verdict): string {
  const { holds, cases } = own[level];
  if (holds === null) return 'not tested';
  return holds ? 'passed' : `${cases} ${cases === 1 ? 'case fails' : 'cases fail'}`;
}

const mostShown = 3;

/** What fails on this server and on no other one that was asked for the same operation. Letters alone are left out. */
export function onlyHere(result: Conformance, results: readonly Conformance[]): readonly ConformanceCause[] {
  const others = results.filter((other) => other !== result);
  return result.causes
    .filter(({ level }) => level !== 'exact')
    .filter(({ id }) => !others.some(({ causes }) => causes.some((cause) => cause.id === id)));
}

const shortened = ({ expected, operations }: ConformanceCause): string =>
  `${operations[0] ?? ''}: ${escaped(expected.split('. ')[0]?.slice(0, 90) ?? '')}`;

const escaped = (text: string): string =>
  text
    .replaceAll(/[\\|<>[\]*_~]/g, (sign) => `\\${sign}`)
    .replaceAll(/\s+/g, ' ')
    .replaceAll('`', "'");

/** `readable · behaves · exact / applicable`. Empty if no case was sent. */
function featureRows(results: readonly Conformance[]): readonly (readonly string[])[] {
  const names = [...new Set(features.map(({ name }) => name))];
  const rows = names.map((name) => [
    name,
    ...results.map(({ features: own }) => {
      const row = own.find(({ feature }) => feature === name);
      return row ? `${row.readable} · ${row.behaves} · ${row.exact} / ${row.applicable}` : '';
    }),
  ]);
  return rows.filter(([, ...cells]) => cells.some((cell) => cell !== ''));
}
