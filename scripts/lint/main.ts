import { parseArgs } from 'node:util';
import { Failure } from '../lib/failure.ts';
import type { Memo } from '../lib/memo.ts';
import type { Bundle } from '../spec/bundle.ts';
import { distinct } from '../spec/problems.ts';
import { openSpec, type SpecSession } from '../spec/redocly.ts';
import { lintSpec, type LintResult } from './lint-spec.ts';

/** `npm run lint`. With `--fix`, it first adds the shared responses and headers that are missing, and puts keys in order. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { fix: { type: 'boolean', default: false } } });
  const started = performance.now();
  if (values.fix) await fix();
  await lintOrFail(openSpec());
  process.stderr.write(`0 problems in spec/ (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  return 0;
}

async function fix(): Promise<void> {
  const { fixProblems } = await import('./fix.ts');
  const { problems } = await lintSpec(openSpec());
  for (const file of fixProblems(problems)) process.stderr.write(`${file} fixed\n`);
}

/**
 * Lints and bundles.
 *
 * @throws {Failure} as {@link requireNoProblems} does.
 */
export const lintOrFail = async (session: SpecSession, memo?: Memo): Promise<Bundle> =>
  requireNoProblems(await lintSpec(session, memo));

/**
 * Returns the bundle of a spec without problems.
 *
 * @throws {Failure} that lists every problem with file, line and rule.
 */
export function requireNoProblems({ problems, bundle }: LintResult): Bundle {
  if (bundle && problems.length === 0) return bundle;
  const paragraphs = distinct(problems);
  throw new Failure(
    `${paragraphs.join('\n')}\n\n${paragraphs.length} ${paragraphs.length === 1 ? 'problem' : 'problems'} in spec/.`,
  );
}
