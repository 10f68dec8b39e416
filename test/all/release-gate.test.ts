import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editFile } from '../helpers/pets.ts';
import { copyRepository, run, type Finished, type RepositoryCopy } from '../helpers/repository.ts';

let copy: RepositoryCopy;
const git = (...args: readonly string[]): Promise<Finished> =>
  run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: copy.folder });

const commit = async (subject: string): Promise<void> => {
  await copy.run(['generate']);
  await git('add', '--all', '--', 'spec', 'generated', 'package.json');
  expect((await git('commit', '--quiet', '--message', subject)).code).toBe(0);
};

beforeAll(async () => {
  copy = copyRepository();
  await copy.run(['generate']);
  await copy.run(['diff', '--release']);
  await git('init', '--quiet');
  await commit('Release');
});
afterAll(() => copy.remove());

/** The versions of the contract and of the packages. */
const raise = (from: string, to: string): void => {
  editFile(copy, 'spec/openapi.yaml', (text) => text.replace(`version: ${from}\n`, `version: ${to}\n`));
  editFile(copy, 'package.json', (text) => text.replace(`"version": "${from}"`, `"version": "${to}"`));
};

const allow = (until: string): void =>
  writeFileSync(
    join(copy.folder, 'spec/released/allowed-breaks.yaml'),
    `- rule: request-max-items-lowered\n  operation: createEmbedding\n  reason: No server takes more.\n  until: '${until}'\n`,
  );

const embeddings = 'spec/groups/embeddings/schemas/CreateEmbeddingRequest.yaml';

test('the gate lets five commits pass or stops them', async () => {
  const said: [subject: string, code: number | null, faults: string][] = [];
  const gate = async (subject: string): Promise<void> => {
    await commit(subject);
    const { code, stderr } = await copy.run(['diff']);
    said.push([subject, code, stderr]);
  };

  editFile(copy, embeddings, (text) => text.replace('maxItems: 2048', 'maxItems: 4096'));
  raise('0.1.1', '0.1.2');
  await gate('Safe, with a patch');
  editFile(copy, embeddings, (text) => text.replace('maxItems: 4096', 'maxItems: 1024'));
  await gate('Breaking, without a version');
  raise('0.1.2', '0.2.0');
  await gate('Breaking, with its version');
  raise('0.2.0', '0.1.2');
  allow('2999-12-31');
  await gate('Breaking, allowed');
  allow('2026-01-01');
  await gate('Breaking, allowed until a day that is over');

  expect(said).toMatchInlineSnapshot(`
    [
      [
        "Safe, with a patch",
        0,
        "",
      ],
      [
        "Breaking, without a version",
        1,
        "spec/openapi.yaml: \`info.version\` is 0.1.2; the changes since 0.1.1 are breaking: 0.2.0 is the lowest version for them.
    package.json: \`version\` is 0.1.2; the changes since 0.1.1 are breaking: 0.2.0 is the lowest version for them.
    ",
      ],
      [
        "Breaking, with its version",
        0,
        "",
      ],
      [
        "Breaking, allowed",
        0,
        "Allowed: \`CreateEmbeddingRequest.input\` changes \`maxItems\` from 2048 to 1024 (request-max-items-lowered).
    ",
      ],
      [
        "Breaking, allowed until a day that is over",
        1,
        "spec/released/allowed-breaks.yaml:1: the entry expired on 2026-01-01: remove it, or raise the version.
    spec/openapi.yaml: \`info.version\` is 0.1.2; the changes since 0.1.1 are breaking: 0.2.0 is the lowest version for them.
    package.json: \`version\` is 0.1.2; the changes since 0.1.1 are breaking: 0.2.0 is the lowest version for them.
    ",
      ],
    ]
  `);
});

test('against a commit, the changes are shown and stop nothing', async () => {
  const { code, stdout } = await copy.run(['diff', 'HEAD~4']);
  expect(code).toBe(0);
  expect(stdout).toContain('changes `maxItems` from 4096 to 1024 (breaks callers)');
});

test('a release is written into the changelog once', async () => {
  const changelog = (): string => readFileSync(join(copy.folder, 'CHANGELOG.md'), 'utf8');
  rmSync(join(copy.folder, 'spec/released/allowed-breaks.yaml'));
  const refused = await copy.run(['diff', '--release']);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('0.2.0 is the lowest version')]);
  raise('0.1.2', '0.2.0');
  await copy.run(['generate']);
  expect((await copy.run(['diff', '--release'])).code).toBe(0);
  const written = changelog();
  expect(written).toMatch(/## Unreleased\n\n## 0\.2\.0\n[^]*### Breaks callers\n[^]*`maxItems` from 2048 to 1024/);
  expect((await copy.run(['diff', '--release'])).stderr).toContain('Nothing changed since 0.2.0.');
  expect(changelog()).toBe(written);
});
