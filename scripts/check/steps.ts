import { fromRoot } from '../lib/paths.ts';
import { requireExplained } from '../deviations/outcome.ts';
import { Failure } from '../lib/failure.ts';
import { compareWithRelease, today } from './released.ts';
import { runTool, tools } from '../lib/run-command.ts';
import type { Step } from '../lib/steps.ts';
import { generate } from '../generate/generate.ts';
import { driftOf } from '../generate/write.ts';
import { lintOrFail } from '../lint/main.ts';
import { openSpec } from '../spec/redocly.ts';
import type { Bundle } from '../spec/bundle.ts';

export const checkSteps = (): Step[] => {
  let bundle: Bundle;
  return [
    {
      title: 'Format',
      run: async () => {
        await runTool(tools.oxfmt, ['--check', '.']);
      },
    },
    {
      title: 'Lint the code',
      run: async () => {
        await runTool(tools.oxlint, ['--deny-warnings']);
      },
    },
    {
      title: 'Lint the spec',
      run: async () => {
        bundle = await lintOrFail(openSpec());
      },
    },
    { title: 'Check that generated/ matches spec/', run: async () => requireNoDrift(await generate(bundle)) },
    { title: 'Check the deviations', run: async () => requireExplained(bundle.document) },
    {
      title: 'Compare with the release',
      run: async () => {
        const { report, faults } = await compareWithRelease(bundle.document, today());
        if (faults.length > 0) throw new Failure(`${faults.join('\n')}\n\`npm run diff\` shows the changes.`);
        return report.severity === 'none' ? 'no change' : `${report.changes.length} changes, ${report.severity}`;
      },
    },
    { title: 'Check types', run: checkTypes },
  ];
};

/**
 * Compares `generated/` with freshly generated files.
 *
 * @throws {Failure} that names each file that differs, and the command to run.
 */
export function requireNoDrift(files: ReadonlyMap<string, string>): void {
  const drift = driftOf(fromRoot('generated'), files);
  if (drift.length === 0) return;
  const names = drift.map(({ path, kind }) => `  generated/${path} (${kind})`).join('\n');
  throw new Failure(`generated/ does not match spec/:\n${names}\nRun \`npm run generate\`.`);
}

export async function checkTypes(): Promise<void> {
  await runTool(tools.tsc, ['--project', fromRoot('tsconfig.json')]);
  for (const project of ['tsconfig.client.json', 'tsconfig.client-node.json']) {
    await runTool(tools.tsc, ['--project', fromRoot(project), '--noEmit']);
  }
}
