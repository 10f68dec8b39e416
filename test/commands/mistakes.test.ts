import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository, type RepositoryCopy } from '../helpers/repository.ts';

let copy: RepositoryCopy;
beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => copy.remove());

const refused = (stderr: unknown) => ({ code: 2, stdout: '', stderr });

test.for([
  [['genrate'], expect.stringMatching(/^Unknown script "genrate"\. Known: .*generate, .*verify\.\n$/)],
  [['lint', '--fxi'], "Unknown option '--fxi'\n"],
  [['mock', '--prot', '1'], "error: unknown option '--prot'\n(Did you mean --port?)\n"],
  [['mock', '4011'], expect.stringMatching(/^error: too many arguments for 'mock'[^\n]*\n$/)],
  [
    ['mock', '--port', 'x'],
    expect.stringMatching(/^error: [^\n]*'x' is invalid\. It must be a number from 0 to 65535\.\n$/),
  ],
  [['concord', 'vrify'], expect.stringContaining("unknown command 'vrify'")],
  [['generate', '--chek'], "Unknown option '--chek'\n"],
] as const)('%j gets a one-line message', async ([args, message]) => {
  expect(await copy.run(args)).toEqual(refused(message));
});

describe('without a complete document', () => {
  const openapi = (): string => join(copy.folder, 'generated/openapi.json');

  test.for(['mock', 'docs', 'verify'])('%s states how to create it', async (script) => {
    rmSync(openapi(), { force: true });
    expect(await copy.run([script])).toEqual(refused('generated/openapi.json is missing. Run `npm run generate`.\n'));
  });

  test('a truncated document is rejected', async () => {
    writeFileSync(openapi(), '{"openapi": "3.1');
    expect(await copy.run(['mock'])).toEqual(
      refused('generated/openapi.json is not valid JSON. Run `npm run generate`.\n'),
    );
  });
});
