import { buildClient } from '../build/client-package.ts';
import { checkTypes, requireNoDrift } from '../check/steps.ts';
import { buildDocs } from '../docs/build-docs.ts';
import { generate } from '../generate/generate.ts';
import { writeFiles } from '../generate/write.ts';
import { fromRoot } from '../lib/paths.ts';
import type { Step } from '../lib/steps.ts';
import { lintSpec } from '../lint/lint-spec.ts';
import { requireNoProblems } from '../lint/main.ts';
import type { Bundle } from '../spec/bundle.ts';
import { openSpec } from '../spec/redocly.ts';
import { startAimock } from '../../src/contract/targets/aimock.ts';
import { startMockTarget } from '../../src/contract/targets/mock.ts';
import type { RunningTarget } from '../../src/contract/targets/running.ts';
import { createReport, type Report } from '../verify/report.ts';
import { runSuite } from '../verify/run-suite.ts';

interface MainJob extends Report {
  readonly steps: readonly Step[];
  /** Stops the servers that the job has started. */
  close(): Promise<void>;
}

/** Lint, bundle, generate, check, build, mock, verify, docs: each step takes up what the ones before it made. */
export function mainJob(): MainJob {
  let bundle: Bundle;
  const running: RunningTarget[] = [];
  const report = createReport(() => bundle.document);

  const verify = async (start: () => Promise<RunningTarget>): Promise<string> => {
    const target = await start();
    running.push(target);
    return report.add(await runSuite(fromRoot('generated/openapi.json'), [target.target]));
  };

  const steps: Step[] = [
    {
      title: 'Lint and bundle the spec',
      run: async () => {
        bundle = requireNoProblems(await lintSpec(openSpec()));
        return `${bundle.files.size} files, 0 problems`;
      },
    },
    {
      title: 'Generate types and client',
      run: async () => `${writeFiles(fromRoot('generated'), await generate(bundle)).length} files changed`,
    },
    { title: 'Check that nothing drifted', run: () => requireNoDrift(bundle) },
    { title: 'Check types', run: checkTypes },
    { title: 'Build the client package', run: buildClient },
    { title: 'Verify every operation on the Prism mock', run: () => verify(() => startMockTarget(bundle.document)) },
    { title: 'Verify every operation on the live target', run: () => verify(startAimock) },
    { title: 'Write the docs page', run: buildDocs },
  ];
  return {
    ...report,
    steps,
    close: async () => {
      await Promise.all(running.map((target) => target.close()));
    },
  };
}
