import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';
import { generators } from '../../scripts/interop/generators.ts';

// It fails where one of them refuses the document, leaves out an operation, or writes code that does not compile.
test('generators of other factories take the document, and all views of it agree', async () => {
  const printed = await runCommand(process.execPath, [fromRoot('scripts/run.mjs'), 'interop']);
  const named = generators.filter(({ name }) => printed.includes(name));
  expect(named.length).toBeGreaterThanOrEqual(4);
  expect(named).toEqual(generators);
});
