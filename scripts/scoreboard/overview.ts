import { verdicts, type Verdict } from '../../src/verify/model/verdict.ts';
import { features } from '../../src/verify/verdict/features.ts';
import { markdownTable } from './markdown-table.ts';
import { onlyHere } from './only-here.ts';
import type { Conformance } from './result.ts';

/** The headings of the overview's first generated section, and of the first one that people write again. */
export const [firstMade, nextWritten] = ['## Verdicts', '## Run it'] as const;

/** The sections of the overview that the results make. */
export const overview = (results: readonly Conformance[]): string =>
  [
    firstMade,
    'How many cases fail each verdict. The page of a server has what fails, and the command that repeats the run.',
    markdownTable(['server', 'version', 'date', ...verdicts], results.map(serverRow)),
    '## Features',
    'The cases that pass at the level `behaves`, of those that were sent. ✓: all of them. Empty: none was sent, because the server does not have the feature. A failure that a baseline explains counts here.',
    markdownTable(['feature', ...results.map(linkTo)], featureRows(results)),
    '## What fails only here',
    'Up to three causes that no other server of the table has, the most severe first.',
    results.map((result) => listOf(result, onlyHere(result, results))).join('\n'),
    nextWritten,
  ].join('\n\n');

const linkTo = ({ server: { name } }: Conformance): string => `[${name}](${name}.md)`;

const serverRow = (result: Conformance): readonly string[] => [
  linkTo(result),
  result.server.version,
  result.date,
  ...verdicts.map((level) => verdictCell(result, level)),
];

function verdictCell({ verdicts: own }: Conformance, level: Verdict): string {
  const { holds, cases } = own[level];
  if (holds === null) return 'not tested';
  return holds ? 'passed' : `${cases} ${cases === 1 ? 'fails' : 'fail'}`;
}

/** `8 of 13`, or ✓. Empty if no case was sent. */
function featureRows(results: readonly Conformance[]): readonly (readonly string[])[] {
  const rows = [...new Set(features.map(({ name }) => name))].map((name) => [
    name,
    ...results.map(({ features: own }) => {
      const { behaves, applicable } = own.find(({ feature }) => feature === name) ?? {};
      if (applicable === undefined) return '';
      return behaves === applicable ? '✓' : `${behaves} of ${applicable}`;
    }),
  ]);
  return rows.filter(([, ...cells]) => cells.some((cell) => cell !== ''));
}

const listOf = (result: Conformance, lines: readonly string[]): string =>
  lines.length === 0
    ? `- ${linkTo(result)}: nothing.`
    : [`- ${linkTo(result)}:`, ...lines.map((line) => `  - ${line}`)].join('\n');
