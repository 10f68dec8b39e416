import { scoreOf, sumOf } from '../checks/mutation-score.ts';
import type { MutationScore, SelfTestMode } from '../model/evidence.ts';
import type { Result } from '../model/result.ts';

/**
 * The mutation score of this run: the share of corrupted answers that the checks catch, of those that another JSON
 * Schema implementation rejects.
 */
export interface MutationScoreSummary extends MutationScore {
  readonly mode: SelfTestMode;
  /** The implementation whose rejections count. */
  readonly by: '@hyperjump/json-schema';
  /** caught / rejected, or null if nothing was rejected. */
  readonly score: number | null;
}

export function summarizeMutationScore(mode: SelfTestMode, results: readonly Result[]): MutationScoreSummary {
  const parts = results.flatMap(({ evidence }) => evidence.flatMap(({ selfTest }) => (selfTest ? [selfTest] : [])));
  const sum = sumOf(parts);
  return { mode, by: '@hyperjump/json-schema', ...sum, score: scoreOf(sum) };
}

/** The score in one sentence, followed by the survivors. Empty if nothing was tested on request. */
export function formatMutationScore({
  mode,
  by,
  answers,
  rejected,
  caught,
  score,
  survivors,
}: MutationScoreSummary): string {
  if (mode === 'off') return '';
  if (score === null) return 'Mutation score: no passing response could be corrupted.';
  const share = `${(Math.floor(score * 1000) / 10).toFixed(1)} %`;
  const shown = survivors
    .slice(0, 10)
    .map((one) => `  survived  ${one.operator} at ${one.at || 'the root'} of ${one.case}`);
  const more = survivors.length > shown.length ? [`  and ${survivors.length - shown.length} more`] : [];
  return [
    `Mutation score: ${share}. The checks catch ${caught} of ${rejected} corruptions of ${answers} passing responses that ${by} rejects${mode === 'sample' ? ' (a sample; --self-test full tries all)' : ''}.`,
    ...shown,
    ...more,
  ].join('\n');
}
