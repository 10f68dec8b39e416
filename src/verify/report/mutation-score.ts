import { scoreOf, sumOf } from '../checks/mutation-score.ts';
import type { MutationScore, SelfTested, SelfTestMode } from '../model/evidence.ts';
import type { Result } from '../model/result.ts';

/** The mutation scores of this run: the share of corrupted answers that the checks catch, of those that they must. */
export interface MutationScoreSummary {
  readonly mode: SelfTestMode;
  /** Of the corruptions that another JSON Schema implementation rejects. */
  readonly schema: Score & {
    /** The implementation whose rejections count. */
    readonly by: '@hyperjump/json-schema';
    /** The number of corruptions that it rejects. */
    readonly rejected: number;
  };
  /** Of the corruptions that break a relation, or the order of a stream. */
  readonly meaning: Score;
}

type Score = Omit<MutationScore, 'rejected'> & {
  /** From 0 to 1, or null if there was nothing to catch. */
  readonly score: number | null;
};

export function summarizeMutationScore(mode: SelfTestMode, results: readonly Result[]): MutationScoreSummary {
  const tested = results.flatMap(({ evidence }) => evidence.flatMap(({ selfTest }) => (selfTest ? [selfTest] : [])));
  const sum = (of: keyof SelfTested): MutationScore => sumOf(tested.flatMap(({ [of]: one }) => (one ? [one] : [])));
  const [schema, { rejected: _, ...meaning }] = [sum('schema'), sum('meaning')];
  return {
    mode,
    schema: { by: '@hyperjump/json-schema', ...schema, score: scoreOf(schema) },
    meaning: { ...meaning, score: scoreOf(sum('meaning')) },
  };
}

/** Each score in one sentence, followed by the survivors. Empty if nothing was tested on request. */
export function formatMutationScore({ mode, schema, meaning }: MutationScoreSummary): string {
  if (mode === 'off') return '';
  const sampled = mode === 'sample' ? ' (a sample; --self-test full tries all)' : '';
  const { caught, rejected, by } = schema;
  return [
    ...scoreLines('Mutation score', schema, `${caught} of ${rejected} corruptions`, `that ${by} rejects${sampled}`),
    ...scoreLines(
      'Mutation score in meaning',
      meaning,
      `${meaning.caught} of ${meaning.corruptions} corruptions`,
      `that break a relation or a stream${sampled}`,
    ),
  ].join('\n');
}

function scoreLines(name: string, { score, survivors, answers }: Score, caught: string, which: string): string[] {
  if (score === null) return [`${name}: no passing response could be corrupted.`];
  const share = `${(Math.floor(score * 1000) / 10).toFixed(1)} %`;
  const shown = survivors
    .slice(0, 10)
    .map((one) => `  survived  ${one.operator} at ${one.at || 'the root'} of ${one.case}`);
  const more = survivors.length > shown.length ? [`  and ${survivors.length - shown.length} more`] : [];
  return [`${name}: ${share}. The checks catch ${caught} of ${answers} passing responses ${which}.`, ...shown, ...more];
}
