const ended = 'The ids of the examples are those of work that has ended.';
const page = 'The page of the example belongs to an answer of the vendor.';

/** Samples that a sandbox with the objects of the examples refuses, each with the reason. */
export const refusedSamples: Readonly<Record<string, string>> = {
  'cancelRun plain': ended,
  'submitToolOutputsToRun outputs': ended,
  'submitToolOutputsToRun outputs-streamed': ended,
  'cancelFineTuningJob plain': ended,
  'pauseFineTuningJob plain': ended,
  'resumeFineTuningJob plain': ended,
  'cancelResponse plain': 'The response of the example was not created in the background.',
  'listAuditLogs every-parameter': 'The log has what was done in the sandbox, and not the entry of the example.',
  'usageAudioSpeeches every-parameter': page,
  'usageAudioTranscriptions every-parameter': page,
  'usageCodeInterpreterSessions every-parameter': page,
  'usageCompletions every-parameter': page,
  'usageCosts every-parameter': page,
  'usageDecisions every-parameter': page,
  'usageEmbeddings every-parameter': page,
  'usageFileSearchCalls every-parameter': page,
  'usageImages every-parameter': page,
  'usageModerations every-parameter': page,
  'usageVectorStores every-parameter': page,
  'usageWebSearchCalls every-parameter': page,
};
