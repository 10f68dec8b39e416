import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';
import { generators } from '../../scripts/interop/generators.ts';

const minutes = 60_000;

// It fails where one of them refuses the document, leaves out an operation, or writes code that does not compile.
test('generators of other makers take the document, and all views of it agree', { timeout: 15 * minutes }, async () => {
  const printed = await runCommand(process.execPath, [fromRoot('scripts/run.mjs'), 'interop']);
  const named = generators.filter(({ name }) => printed.includes(name));
  expect(named.length).toBeGreaterThanOrEqual(4);
  expect(named).toEqual(generators);
});
