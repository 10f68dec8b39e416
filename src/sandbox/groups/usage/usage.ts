import type { Call, Group, Handler } from '../../call.ts';
import { costsOf, showCosts } from './costs.ts';
import type { UsageKind } from './count.ts';
import { midnightBefore, pageOfBuckets, type Sizes } from './page.ts';
import { usageOf, type Usage } from './record.ts';
import { filtered, resultsIn } from './results.ts';
import { bytesHeld } from './bytes-held.ts';

const sizes: Sizes = { '1m': [60, 1440], '1h': [24, 168], '1d': [7, 31] };
const costSizes: Sizes = { ...sizes, '1d': [7, 180] };

export const group: Group = {
  usageCompletions: counted('completions', 'completions'),
  usageEmbeddings: counted('embeddings', 'embeddings'),
  usageModerations: counted('moderations', 'moderations'),
  usageImages: counted('images', 'images'),
  usageFileSearchCalls: counted('file_searches', 'file_searches'),
  usageWebSearchCalls: counted('web_searches', 'web_searches'),
  usageCodeInterpreterSessions: counted('code_interpreter_sessions', 'code_interpreter_sessions'),
  // Nothing in the sandbox speaks, transcribes or decides.
  usageAudioSpeeches: counted('audio_speeches'),
  usageAudioTranscriptions: counted('audio_transcriptions'),
  usageDecisions: counted('decisions'),
  usageVectorStores: (call) =>
    pageOfBuckets(call, sizes, (bucket) =>
      resultsIn(call, bucket, filtered(call, bytesHeld(call.world, bucket)), shown('vector_stores')),
    ),
  usageCosts: (call) => {
    const costs = filtered(call, costsOf(call.world));
    const fromMidnight = {
      ...call,
      query: { ...call.query, start_time: midnightBefore(Number(call.query['start_time'])) },
    };
    return pageOfBuckets(fromMidnight, costSizes, (bucket) => resultsIn(call, bucket, costs, showCosts));
  },
};

/** Usage that was counted when calls were answered. */
function counted(name: string, kind?: UsageKind): Handler {
  return (call: Call) => {
    const usage = kind === undefined ? [] : filtered(call, usageOf(call.world, kind));
    return pageOfBuckets(call, sizes, (bucket) => resultsIn(call, bucket, usage, shown(name)));
  };
}

const shown =
  (name: string) =>
  (counts: Usage['counts'], dimensions: Usage['dimensions']): object => ({
    object: `organization.usage.${name}.result`,
    ...counts,
    ...dimensions,
  });
