import { join } from 'node:path';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { verdicts, type Verdict } from '../../../src/verify/model/verdict.ts';
import { shown } from '../../lib/paths.ts';
import { newest } from '../../scoreboard/files.ts';
import { markdownTable } from '../../scoreboard/markdown-table.ts';
import type { Conformance, ConformanceCause } from '../../scoreboard/result.ts';
import { marks } from '../../scoreboard/table.ts';
import { readText } from './guides.ts';
import type { Guide } from './site.ts';

/** The results of a folder: the overview with the text of `README.md`, then a page per server with its newest result. */
export function readConformance(folder: string): Guide[] {
  if (!existsSync(join(folder, 'README.md'))) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/]+\/.+\.json$/.test(file))
    .sort();
  const fileOf = new Map(
    files.map((file) => [JSON.parse(readFileSync(join(folder, file), 'utf8')) as Conformance, file]),
  );
  const results = newest([...fileOf.keys()]);
  const readme = readText(join(folder, 'README.md'), 'conformance.html', 'conformance');
  const pages = results.map((result) => serverPage(result, shown(join(folder, fileOf.get(result) ?? ''))));
  return [{ ...readme, text: withOverview(readme.text, results) }, ...pages];
}

const addressOf = ({ server }: Conformance): string => `conformance/${server.name}.html`;

/** The tables of the file are for readers of the repository; here each server has a page. */
function withOverview(text: string, results: readonly Conformance[]): string {
  const [before = '', after = ''] = text.split(new RegExp(`${marks[0]}[^]*${marks[1]}`));
  return [before.replace(/A cell of the second table is[^]*$/, '').trim(), overview(results), after.trim()].join(
    '\n\n',
  );
}

function overview(results: readonly Conformance[]): string {
  const others = results.filter(({ server }) => server.homepage !== undefined);
  const features = [...new Set(others.flatMap((result) => result.features.map(({ feature }) => feature)))];
  const share = (result: Conformance, feature: string): string => {
    const row = result.features.find((one) => one.feature === feature);
    return row ? percent(row.behaves, row.applicable) : '–';
  };
  return [
    '## The verdicts',
    `Each verdict is about all cases that were sent. ${meanings}`,
    markdownTable(
      ['server', 'version', 'tested on', ...verdicts],
      results.map((result) => [
        `[${result.server.name}](${addressOf(result)})`,
        result.server.version,
        result.date,
        ...verdicts.map((level) => verdictOf(result, level)),
      ]),
    ),
    '## How much behaves, by feature',
    'Of the cases that were sent for a feature, the share that passes at the level "behaves". "–": none was sent.',
    markdownTable(
      ['feature', ...others.map(({ server }) => server.name)],
      features.map((feature) => [feature, ...others.map((result) => share(result, feature))]),
    ),
  ].join('\n\n');
}

const meanings =
  'Readable: clients can read every answer. Behaves: each answer is what its request asked for. Exact: each answer is as the contract says, to the letter.';

const percent = (part: number, whole: number): string => `${Math.floor((100 * part) / whole)} %`;

function verdictOf({ verdicts: own }: Conformance, level: Verdict): string {
  const { holds, cases } = own[level];
  if (holds === null) return 'not tested';
  return holds ? '✓ passed' : `✗ ${cases} failed`;
}

function serverPage(result: Conformance, file: string): Guide {
  const { server, date } = result;
  const title = `${server.name} ${server.version}`;
  return {
    address: addressOf(result),
    title,
    description: `What ${title} passed of the checks on ${date}.`,
    file,
    section: 'conformance',
    text: [`# ${title}`, ...introductionOf(result), ...tablesOf(result), ...causesOf(result)].join('\n\n'),
  };
}

const introductionOf = (result: Conformance): string[] => {
  const { server, date, requests, concord, contract, command } = result;
  return [
    server.homepage === undefined ? server.about : `${server.about} [Its home page](${server.homepage}).`,
    `Tested on ${date} with ${requests} requests, by version ${concord} of the command and ${contract} of the contract. This repeats the run:`,
    `\`\`\`sh\n${command.replaceAll(' --', ' \\\n  --')}\n\`\`\``,
    '## The verdicts',
    markdownTable(['readable', 'behaves', 'exact'], [verdicts.map((level) => verdictOf(result, level))]),
    meanings,
  ];
};

const tablesOf = ({ features }: Conformance): string[] => [
  '## By feature',
  'The cases that were sent, and how many of them pass at each level.',
  markdownTable(
    ['feature', 'cases', ...verdicts],
    features.map((row) => [row.feature, String(row.applicable), ...verdicts.map((level) => String(row[level]))]),
  ),
];

const causesOf = ({ causes }: Conformance): string[] => {
  if (causes.length === 0) return ['## What fails', 'Nothing.'];
  return ['## What fails', ...verdicts.flatMap((level) => causesAt(level, causes))];
};

function causesAt(level: Verdict, causes: readonly ConformanceCause[]): string[] {
  const own = causes.filter((cause) => cause.level === level);
  if (own.length === 0) return [];
  const lines = own.map(({ expected, operations, count }) => {
    const where = operations
      .filter((id) => id !== '-')
      .map((id) => `\`${id}\``)
      .join(', ');
    return `- ${sentenceOf(expected)} — ${where}: ${count} ${count === 1 ? 'case' : 'cases'}`;
  });
  return [`### ${faultsAt[level]}`, lines.join('\n')];
}

const faultsAt: Readonly<Record<Verdict, string>> = {
  readable: 'What clients cannot read',
  behaves: 'What is not as asked for',
  exact: 'What is not to the letter',
};

/** A text that was cut ends at a word and with an ellipsis, and opens no code that it does not close. */
function sentenceOf(text: string): string {
  const rule = text.replace(/^[\w-]+: (?=[A-Z`])/, '');
  if (/[."'`\]]$/.test(rule) && rule.split('`').length % 2 === 1) return rule;
  const cut = rule.replace(/\s*\S*$/, '');
  return `${cut}${cut.split('`').length % 2 === 0 ? '`' : ''} …`;
}

/** Whether a page is about one server. */
export const isServerPage = ({ address }: Guide): boolean => address.startsWith('conformance/');
