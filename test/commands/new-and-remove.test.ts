import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, readFrom } from '../../scripts/edit/spec-files.ts';
import { addPetsGroup, editFile, fillInCreatePet } from '../helpers/pets.ts';
import { copyRepository, type RepositoryCopy } from '../helpers/repository.ts';

let copy: RepositoryCopy;
beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => copy.remove());

const run = (...args: readonly string[]) => copy.run(args);
const specNow = (): Map<string, string> =>
  new Map(filesIn(copy.folder, 'spec', /\.(?:yaml|sse)$/).map((file) => [file, readFrom(copy.folder, file)]));
const edit = (file: string, change: (text: string) => string): void => editFile(copy, file, change);

/** The rules that fail. */
const rulesIn = (stderr: string): string[] =>
  [...new Set([...stderr.matchAll(/^spec\/\S+ (\S+)$/gm)].map(([, rule = '']) => rule))].sort();

test('a skeleton lacks what only a person knows; with it, lint has nothing to say; removal undoes it', async () => {
  await addPetsGroup(copy);
  const before = specNow();
  expect((await run('new', 'operation', 'pets', 'post', '/pets', 'createPet')).stdout).toMatchInlineSnapshot(`
    "spec/groups/pets/schemas/CreatePetResponse.yaml
    spec/groups/pets/examples/create-pet-answered.yaml
    spec/groups/pets/schemas/CreatePetRequest.yaml
    spec/groups/pets/examples/create-pet.yaml
    spec/groups/pets/paths/pets.yaml
    spec/openapi.yaml
    "
  `);
  expect(rulesIn((await run('lint')).stderr)).toMatchInlineSnapshot(`
    [
      "concord/description-adds",
      "concord/description-present",
      "concord/effect-fits",
      "operation-summary",
      "rule/operation-summary",
    ]
  `);

  fillInCreatePet(copy);
  expect((await run('lint')).stderr).toMatch(/^0 problems/);

  expect((await run('remove', 'operation', 'createPet')).code).toBe(0);
  expect(specNow()).toEqual(before);
});

test('nothing is removed while something points there', async () => {
  const before = specNow();
  const other = { 'docs/guides/files.md': 'Call `deleteFile`.', 'test/files.test.ts': "send('deleteFile');" };
  for (const [file, text] of Object.entries(other)) {
    mkdirSync(dirname(join(copy.folder, file)), { recursive: true });
    writeFileSync(join(copy.folder, file), text);
  }
  const { code, stdout, stderr } = await run('remove', 'operation', 'deleteFile');
  expect(code).toBe(1);
  const kinds = new Set(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/^\S+ +/, '')),
  );
  expect([...kinds].sort()).toEqual(['a link', 'a page', 'a profile or baseline', 'a test', 'an effect', 'code']);
  expect(stderr).toMatch(
    /^\d+ lines of the contract point to deleteFile\. Change or remove them first; nothing was changed\.$/m,
  );
  expect((await run('remove', 'schema', 'FilePurpose')).stdout).toBe(
    'spec/groups/files/schemas/CreateFileRequest.yaml:11  a reference\n',
  );
  expect(specNow()).toEqual(before);
});

test('lint --fix adds shared responses and headers where they belong', async () => {
  const before = specNow();
  const gone = /^ *(?:'404': |openai-version: |openai-organization: ).*\n/gm;
  edit('spec/groups/files/paths/file.yaml', (text) => text.replaceAll(gone, ''));
  edit('spec/groups/files/paths/files.yaml', (text) => text.replace(/^ {6}headers:\n(?: {8}.*\n){5}/m, ''));
  expect((await run('lint')).code).toBe(1);
  expect((await run('lint', '--fix')).stderr).toMatch(
    /^spec\/groups\/files\/paths\/files?\.yaml fixed\nspec\/groups\/files\/paths\/files?\.yaml fixed\n0 problems/,
  );
  expect(specNow()).toEqual(before);
});

test('lint --fix puts keys in order, each with its comment', async () => {
  const before = specNow();
  const file = 'spec/groups/models/paths/models.yaml';
  const moved = /^( {2}# Why\.\n {2}operationId: .*\n)( {2}summary: .*\n(?:.*\n)*?)( {2}tags: .*\n)/m;
  edit(file, (text) => text.replace(/^ {2}operationId/m, '  # Why.\n  operationId'));
  const commented = readFrom(copy.folder, file);
  edit(file, (text) => text.replace(moved, '$3$2$1'));
  expect(rulesIn((await run('lint')).stderr)).toEqual(['concord/key-order']);
  expect((await run('lint', '--fix')).stderr).toMatch(/^spec\/groups\/models\/paths\/models\.yaml fixed\n0 problems/);
  expect(readFrom(copy.folder, file)).toBe(commented);
  edit(file, () => before.get(file) ?? '');
});

test.for<[args: readonly string[], message: RegExp]>([
  [['new'], /^Say what to make:\n {2}npm run new -- group <name>/],
  [['new', 'operation', 'files', 'get'], /^Say what to make:/],
  [['new', 'schema', 'unicorns', 'Horn'], /^There is no group unicorns\./],
  [['new', 'schema', 'files', 'horn'], /^The name of a schema must be PascalCase/],
  [['new', 'operation', 'files', 'get', 'files', 'listFilesAgain'], /^The path must be such as/],
  [['new', 'group', '../x'], /^The name of a group must be kebab-case/],
  [['remove'], /^Say what to remove: /],
  [['remove', 'operation', 'deleteUnicorn'], /^There is no operation deleteUnicorn\./],
  [['remove', 'schema', 'Unicorn'], /^There is no schema Unicorn\./],
])('%j is refused with a sentence', async ([args, message]) => {
  const before = specNow();
  const { code, stderr } = await copy.run(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(specNow()).toEqual(before);
});

test('nothing is written over', async () => {
  const { code, stderr } = await run('new', 'schema', 'files', 'FilePurpose');
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'spec/groups/files/schemas/FilePurpose.yaml exists already.\n' });
  expect((await run('new', 'operation', 'files', 'get', '/files', 'listAll')).stderr).toMatch(
    /already has GET \/files/,
  );
});
