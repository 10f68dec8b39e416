import { defaultBaseline } from '../../../src/cli/options.ts';
import { checks } from '../../../src/verify/model/finding.ts';
import { propertiesOf } from './declarations.ts';
import { tableOf } from './table.ts';

/** The page of the file of known failures, in Markdown: from the docstrings of its entries. */
export const baselineReference = (): string =>
  [
    '# Baseline file',
    'The known failures of a server. They are reported and counted, but do not make the run fail.',
    `\`concord verify\` reads \`${defaultBaseline}\` in the working directory if it is there, or the file of \`--baseline\`. \`--update-baseline\` writes an entry for each cause that fails today, and removes those that no longer fail. It leaves \`reason\` to you.`,
    "```yaml\n- check: body-schema\n  operation: 'list*'\n  schema: /components/schemas/Model/properties/created/*\n  reason: The gateway does not know when a model was made.\n  reference: https://example.com/issues/7\n  expires: '2027-01-31'\n  target: my-server\n```",
    '## Fields',
    'In a pattern, `*` stands for any text.',
    tableOf(
      ['field', 'required', 'what it is'],
      propertiesOf('src/verify/model/baseline.ts', 'BaselineEntry').map(({ name, isOptional, text }) => [
        `\`${name}\``,
        isOptional ? '' : 'yes',
        text || texts[name] || '',
      ]),
    ),
    '`excuse: CHECK` in place of `check`, `operation` and `schema` excuses a check everywhere.',
    '## When an entry ends',
    'A run fails if an entry no longer matches a failure: delete the entry. An entry whose last day is over excuses nothing. An entry with a `case` is reviewed when that case runs, any other by a run of all phases and operations.',
    '## Checks',
    `The report names the check of each failure. There are: ${Object.keys(checks)
      .map((check) => `\`${check}\``)
      .join(', ')}.`,
    '',
  ].join('\n\n');

/** What needs no words where it is declared. */
const texts: Readonly<Record<string, string>> = {
  check: 'The check that fails.',
  reason: 'Why it is excused.',
};
