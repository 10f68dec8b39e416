import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { baselineReference } from '../../scripts/docs/reference/baseline-file.ts';
import { clientOptionsReference } from '../../scripts/docs/reference/client-options.ts';
import { commandReference } from '../../scripts/docs/reference/command.ts';
import { codeBlocks } from '../../scripts/docs/text/blocks.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { createProgram } from '../../src/cli/main.ts';
import { parseBaseline } from '../../src/verify/model/baseline.ts';

/** After a change of an option: `npx vitest run --project unit test/docs/reference.test.ts -u`. */
test.for([
  ['command', commandReference],
  ['client-options', clientOptionsReference],
  ['baseline-file', baselineReference],
] as const)('docs/reference/%s.md is what the code says', async ([name, write]) => {
  await expect(write()).toMatchFileSnapshot(fromRoot(`docs/reference/${name}.md`));
});

test('every command has a meaning for each exit code, and every option a text', () => {
  const { commands } = createProgram(() => {});
  expect(commands.map((command) => command.name()).toSorted()).toEqual(Object.keys(exitCodes).toSorted());
  const options = commands.flatMap((command) => command.options);
  expect(options.length).toBeGreaterThan(50);
  expect(options.filter(({ description }) => description === '').map(({ flags }) => flags)).toEqual([]);
});

test('every row of the tables says something', () => {
  for (const text of [commandReference(), clientOptionsReference(), baselineReference()])
    expect(text.match(/^\|.*\| +\|$/gm)).toBeNull();
});

test('the baseline that is shown is one', () => {
  const [block] = codeBlocks(baselineReference());
  expect(parseBaseline(load(block?.code ?? ''), 'shown')).toHaveLength(1);
});
