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
import { verify } from '../../src/verify/runner/verify.ts';
import type { VerifyOptions } from '../../src/verify/runner/options.ts';
import type { Report } from '../../src/verify/report/report.ts';
import { formatCounts } from '../../src/verify/report/terminal.ts';
import { everything } from '../../src/verify/model/selection.ts';
import { ownTargets } from '../../src/verify/targets/profile.ts';

interface MainJob {
  readonly steps: readonly Step[];
  /** What the verification came to, once that step has run. */
  report(): Report | undefined;
}

const verification: VerifyOptions = {
  targets: ownTargets,
  headers: {},
  allowWrites: false,
  stateless: false,
  limits: {},
  selection: everything,
  seed: 1,
  selfTest: 'sample',
  baseline: [],
  folder: fromRoot('.concord'),
  github: false,
};

/** Lint, bundle, generate, check, build, mock, verify, docs: each step takes up what the ones before it made. */
export function mainJob(): MainJob {
  let bundle: Bundle;
  let report: Report | undefined;

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
    {
      title: 'Verify every operation on the Prism mock and on the live target',
      run: async () => {
        ({ report } = await verify(verification, { say: () => {} }));
        return Object.entries(report.counts)
          .map(([target, counts]) => `${target} ${formatCounts(counts)}`)
          .join('; ');
      },
    },
    { title: 'Write the docs page', run: buildDocs },
  ];
  return { steps, report: () => report };
}
