import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRepository, type RepositoryCopy } from '../helpers/repository.ts';

let copy: RepositoryCopy;
let generated: ReadonlyMap<string, string>;
beforeAll(() => {
  copy = copyRepository();
  generated = copy.generated();
});
afterAll(() => copy.remove());

interface Fault {
  readonly script?: 'generate' | 'lint';
  /** Relative to `spec/`. */
  readonly file: string;
  /** The new content of the file; undefined if it is deleted. */
  readonly edit: (text: string) => string | undefined;
}

/**
 * Edits a file of the spec and runs a script, which must fail and change nothing. Returns the output that the user
 * reads.
 */
async function stopOf({ script = 'generate', file, edit }: Fault): Promise<string> {
  const path = join(copy.folder, 'spec', file);
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  expect(edited).not.toBe(text);
  if (edited === undefined) rmSync(path);
  else writeFileSync(path, edited);
  try {
    const { code, stdout, stderr } = await copy.run([script]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(copy.generated()).toEqual(generated);
    return stderr;
  } finally {
    writeFileSync(path, text);
  }
}

const badYaml = { file: 'groups/files/schemas/CreateFileRequest.yaml', edit: () => 'type: object\n  bad: [\n' };

test('invalid YAML, in generate and lint', async () => {
  const message = await stopOf(badYaml);
  expect(await stopOf({ ...badYaml, script: 'lint' })).toBe(message);
  expect(message).toMatchInlineSnapshot(`
    "spec/groups/files/schemas/CreateFileRequest.yaml:2:6 no-unresolved-refs
        Failed to parse: bad indentation of a mapping entry
        Correct the YAML.

    1 problem in spec/.
    "
  `);
});

test.for<[name: string, file: string, text: string, place: string, message: string]>([
  ['an empty path', 'groups/files/paths/files.yaml', '', ':1:1', 'the file is empty'],
  ['a schema that is a comment', 'shared/schemas/OpenAIFile.yaml', '---\n# later\n', ':1:1', 'the file is empty'],
  ['two documents', 'shared/schemas/OpenAIFile.yaml', 'a: 1\n---\nb: 2\n', ':2:1', 'a second document starts here'],
  ['an unclosed list in a path', 'groups/files/paths/files.yaml', 'get: [\n', ':2:1', 'deficient indentation'],
])('%s is reported once, in its own file', async ([, file, text, place, message]) => {
  expect(await stopOf({ script: 'lint', file, edit: () => text })).toBe(
    `spec/${file}${place} no-unresolved-refs\n    Failed to parse: ${message}\n    Correct the YAML.\n\n1 problem in spec/.\n`,
  );
});

test('a root document that is not valid YAML', async () => {
  expect(await stopOf({ file: 'openapi.yaml', edit: () => 'openapi: [\n' })).toMatchInlineSnapshot(`
    "spec/openapi.yaml:2:1 parse
        deficient indentation. Correct the YAML.
    "
  `);
});

test('no root document', async () => {
  expect(await stopOf({ file: 'openapi.yaml', edit: () => undefined })).toMatchInlineSnapshot(`
    "spec/openapi.yaml: ENOENT: no such file or directory 'spec/openapi.yaml'. Is the checkout complete?
    "
  `);
});

test('a reference to a missing file', async () => {
  const edit = (text: string) => text.replace('schemas/ListFilesResponse.yaml', 'schemas/ListOfFiles.yaml');
  const message = await stopOf({ file: 'groups/files/paths/files.yaml', edit });
  expect(message).toMatch(/^spec\/groups\/files\/paths\/files\.yaml:\d+:\d+ no-unresolved-refs\n/);
  expect(message.replaceAll(/:\d+:\d+/g, '')).toMatchInlineSnapshot(`
    "spec/groups/files/paths/files.yaml no-unresolved-refs
        Can't resolve $ref: ENOENT: no such file or directory 'spec/groups/files/schemas/ListOfFiles.yaml'
        Correct the reference, or the file that it names.

    1 problem in spec/.
    "
  `);
});

test('a duplicate operationId', async () => {
  const edit = (text: string) => text.replace('operationId: retrieveFile', 'operationId: deleteFile');
  const message = await stopOf({ file: 'groups/files/paths/file.yaml', edit });
  expect(message).toMatch(/^spec\/groups\/files\/paths\/file\.yaml:\d+:\d+ operation-operationId-unique\n/);
  // Line numbers change when the spec grows.
  expect(message.replaceAll(/:\d+:\d+/g, '')).toMatchInlineSnapshot(`
    "spec/groups/files/paths/file.yaml operation-operationId-unique
        Every operation must have a unique \`operationId\`.
        Rename one of the operations.

    1 problem in spec/.
    "
  `);
});

test('an operation without responses', async () => {
  const edit = (text: string) => text.replace('\n  responses:', '\n  x-responses:');
  const message = await stopOf({ file: 'groups/files/paths/file.yaml', edit });
  expect(message).toMatch(/^spec\/groups\/files\/paths\/file\.yaml:\d+:\d+ rule\/operation-responses\n/);
  expect(message).toContain('Give it `responses`.');
});

test('a schema that does not compile', async () => {
  const edit = (text: string) => text.replace('type: string', "type: string\n    pattern: '['");
  expect(await stopOf({ file: 'groups/files/schemas/DeleteFileResponse.yaml', edit })).toMatchInlineSnapshot(`
    "spec/groups/files/examples/file-deleted.yaml:3:3 concord/example-valid
        Example "deleted" does not fit its schema: the value cannot be checked: Invalid regular expression: /[/u: Unterminated character class.
    spec/groups/files/schemas/DeleteFileResponse.yaml:6:5 concord/schema-compiles
        The schema cannot be compiled: Invalid regular expression: /[/u: Unterminated character class. Correct it.

    2 problems in spec/.
    "
  `);
});

test('an operationId that is not an identifier', async () => {
  const edit = (text: string) => text.replaceAll('retrieveFile', "'x*/evil()'");
  expect(await stopOf({ file: 'groups/files/paths/file.yaml', edit })).toContain('spec/groups/files/paths/file.yaml:');
});
