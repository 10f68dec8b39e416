import { buildClient } from '../build/client-package.ts';
import { checkTypes, requireNoDrift } from '../check/steps.ts';
import { buildDocs } from '../docs/build-site.ts';
import { generate } from '../generate/generate.ts';
import { writeFiles } from '../generate/write.ts';
import { fromRoot } from '../lib/paths.ts';
import type { runSteps, Step } from '../lib/steps.ts';
import { lintSpec } from '../lint/lint-spec.ts';
import { requireNoProblems } from '../lint/main.ts';
import type { Bundle } from '../spec/bundle.ts';
import { openSpec } from '../spec/redocly.ts';
import { verify } from '../../src/verify/runner/verify.ts';
import type { Report } from '../../src/verify/report/report.ts';
import { formatCounts } from '../../src/verify/report/terminal.ts';
import { ownVerification } from './verification.ts';

interface MainJob {
  readonly steps: Parameters<typeof runSteps>[0];
  /** The result of the verification, after that step has run. */
  report(): Report | undefined;
}

/**
 * All steps from spec to verification. Later steps use the results of earlier ones. The steps of a nested list are
 * independent.
 */
export function mainJob(): MainJob {
  let bundle: Bundle;
  let files: ReadonlyMap<string, string>;
  let report: Report | undefined;

  const lint: Step = {
    title: 'Lint and bundle the spec',
    run: async () => {
      bundle = requireNoProblems(await lintSpec(openSpec()));
      return `${bundle.files.size} files, 0 problems`;
    },
  };
  const generation: Step = {
    title: 'Generate types and client',
    run: async () => {
      files = await generate(bundle);
      return `${writeFiles(fromRoot('generated'), files).length} files changed`;
    },
  };
  const verification: Step = {
    title: 'Verify every operation on the Prism mock and on the live target',
    run: async () => {
      ({ report } = await verify(ownVerification(fromRoot('.concord')), { say: () => {} }));
      return Object.entries(report.counts)
        .map(([target, counts]) => `${target} ${formatCounts(counts)}`)
        .join('; ');
    },
  };
  const steps = [
    lint,
    generation,
    { title: 'Check that nothing drifted', run: async () => requireNoDrift(files) },
    [
      verification,
      { title: 'Check types', run: checkTypes },
      { title: 'Build the client package', run: buildClient },
      { title: 'Write the docs', run: () => buildDocs() },
    ],
  ];
  return { steps, report: () => report };
}
