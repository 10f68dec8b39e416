import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { addPetsGroup, editFile, fillInCreatePet } from '../helpers/pets.ts';
import { copyRepository, type RepositoryCopy } from '../helpers/repository.ts';

let copy: RepositoryCopy;
beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => copy.remove());

const replace =
  (file: string, old: string, now: string) =>
  (own: RepositoryCopy): void =>
    editFile(own, file, (text) => text.replaceAll(old, now));

const lineCount = '  line_count:\n    type: integer\n    description: Number of lines of a text.\n  bytes:\n';

/** Typical edits, each made on top of the ones before it, by the words with which CONTRIBUTING introduces it. */
const edits: readonly (readonly [title: string, ...(readonly ((own: RepositoryCopy) => void | Promise<void>)[])])[] = [
  ['an optional field', replace('spec/shared/schemas/OpenAIFile.yaml', '  bytes:\n', lineCount)],
  ['a value of an enum', replace('spec/groups/files/schemas/FilePurpose.yaml', 'evals]', 'evals, batch_output]')],
  [
    'an operation with another name',
    replace('spec/groups/files/paths/files.yaml', 'operationId: downloadFile', 'operationId: getFileContent'),
    replace('spec/groups/files/paths/file-content.yaml', 'operationId: downloadFile', 'operationId: getFileContent'),
    replace('spec/groups/files/paths/file-content.yaml', 'methods: [content]', 'methods: [download]'),
    replace('src/verify/targets/profiles/aimock.baseline.yaml', 'downloadFile', 'getFileContent'),
  ],
  [
    'a new operation',
    addPetsGroup,
    async (own) => {
      await own.run(['new', 'operation', 'pets', 'post', '/pets', 'createPet']);
      fillInCreatePet(own);
    },
  ],
  ['an example', replace('spec/groups/files/examples/file-uploaded.yaml', 'bytes: 276', 'bytes: 277')],
];

test('CONTRIBUTING shows --explain of typical edits as it is printed', async () => {
  const contributing = readFileSync(fromRoot('CONTRIBUTING.md'), 'utf8');
  await copy.run(['generate']);
  for (const [title, ...steps] of edits) {
    for (const step of steps) await step(copy);
    const { code, stdout, stderr } = await copy.run(['generate', '--explain']);
    expect(code).toBe(0);
    expect(contributing).toContain(`For ${title}:\n\n\`\`\`text\n${stdout}${stderr}\`\`\`\n`);
  }
});
