import { expect, test } from 'vitest';
import { libraries } from '../../scripts/ecosystem/libraries.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';

// It fails where a step passes with the official client and not with ours, or a request differs.
test('libraries of the official client do the same on ours', async () => {
  const printed = await runCommand(process.execPath, [fromRoot('scripts/run.mjs'), 'ecosystem']);
  for (const { name } of libraries) expect(printed).toContain(`| ${name} `);
});
