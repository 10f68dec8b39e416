import { verdicts, type Verdict } from '../../src/verify/model/verdict.ts';
import { markdownText } from '../../src/openapi/escape.ts';
import { causeLine } from './causes-text.ts';
import { fileOf } from './files.ts';
import { markdownTable } from './markdown-table.ts';
import type { Conformance } from './result.ts';

/** The page of one server: how it was asked, its features at each level, and what fails. */
export function serverPage(result: Conformance): string {
  const { server, date, concord, contract, requests } = result;
  const home = server.homepage === undefined ? '' : ` Its home: <${server.homepage}>.`;
  return (
    [
      `# ${server.name} ${server.version}`,
      `${markdownText(server.about)}${home}`,
      `What it passed on ${date} of the checks of Concord ${concord}, contract ${contract}, in ${requests} requests. ` +
        `The data: \`${fileOf(result)}\`. [All servers](README.md).`,
      `\`\`\`bash\n${wrapped(result.command)}\n\`\`\``,
      '## Features',
      'The cases that pass at each level, of those that were sent. Each level includes those before it.',
      markdownTable(['feature', ...verdicts], result.features.map(featureRow)),
      '## What fails',
      ...verdicts.map((level) => causesAt(result, level)),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

const wrapped = (command: string): string => command.replaceAll(' --', ' \\\n  --');

const featureRow = (row: Conformance['features'][number]): readonly string[] => [
  row.feature,
  ...verdicts.map((level) =>
    row[level] === row.applicable ? `✓ ${row.applicable}` : `${row[level]} of ${row.applicable}`,
  ),
];

function causesAt({ causes }: Conformance, level: Verdict): string {
  const own = causes.filter((cause) => cause.level === level);
  const list = own.map((cause) => `- ${causeLine(cause)} ${cause.count} ${cause.count === 1 ? 'case' : 'cases'}.`);
  return [`### ${level}`, '', ...(list.length === 0 ? ['Nothing.'] : list)].join('\n');
}
