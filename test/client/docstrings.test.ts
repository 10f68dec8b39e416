import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { undocumented } from '../helpers/undocumented.ts';

const entries = [
  'src/client/index.ts',
  'src/client/mini.ts',
  'generated/client/functions/index.ts',
  'src/client/node/index.ts',
];

const clientOptions: ReadonlySet<string> = new Set(
  'apiKey adminAPIKey organization project webhookSecret baseURL timeout maxRetries fetchOptions logger logLevel'.split(
    ' ',
  ),
);

/** What says nothing that a comment could explain, by the reason. */
const leftOut: Readonly<Record<string, (name: readonly string[]) => boolean>> = {
  'Members with symbols for names do what the platform says of them.': (name) =>
    name.at(-1)?.startsWith('__@') === true,
  'The document is its own shape here: paths and operations have the texts of their parts.': ([root, ...below]) =>
    ['paths', 'operations'].includes(root ?? '') && below.length > 0,
  'The same for components, but for schemas.': ([root, kind, ...below]) =>
    root === 'components' && kind !== undefined && (kind !== 'schemas' || below.length === 0),
  'Settings of a client are told at the option of that name.': ([root, field]) =>
    root === 'BaseClient' && clientOptions.has(field ?? ''),
};

test('every public export has a docstring, and so has each of its public members', () => {
  const missing = undocumented(entries.map((entry) => fromRoot(entry)));
  const isLeftOut = (name: string): boolean => Object.values(leftOut).some((isMeant) => isMeant(name.split('.')));
  expect(missing.filter((name) => !isLeftOut(name))).toEqual([]);
});
