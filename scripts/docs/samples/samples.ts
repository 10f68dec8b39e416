import type { SampleCall } from './calls.ts';
import { curlSample } from './curl.ts';
import { pythonSample } from './python.ts';
import { typescriptSample } from './typescript.ts';

export const languages = {
  curl: 'cURL',
  typescript: 'TypeScript',
  official: 'TS (openai)',
  python: 'Python',
} as const;
export type Language = keyof typeof languages;

export interface Sample {
  readonly language: Language;
  readonly text: string;
}

/** Examples that the types of the official client refuse, with the reason. They have no sample for it. */
export const refusedByOfficial: Readonly<Record<string, string>> = {
  'runGrader combination': 'It types `graders` as one grader; the API takes several by name.',
  'validateGrader combination': 'It types `graders` as one grader; the API takes several by name.',
  'createFineTuningJob reinforcement': 'It types `graders` as one grader; the API takes several by name.',
};

/** Operations that the official Python package (3.22.1) cannot call, with the reason. They have no sample for it. */
export const refusedByPython: Readonly<Record<string, string>> = {
  cancelEvalRun: 'It sends the request to the path of the run.',
  updateProjectApiKey: 'It has no such method.',
  usageDecisions: 'It has no such method.',
};

/** A call in every language that has one for it. */
export const samplesOf = (call: SampleCall, baseUrl: string): Sample[] =>
  (Object.keys(languages) as Language[]).flatMap((language) => {
    const text = sample(call, language, baseUrl);
    return text === undefined ? [] : [{ language, text }];
  });

/** @param baseUrl the server of cURL's samples. The clients know theirs. */
export function sample(call: SampleCall, language: Language, baseUrl: string): string | undefined {
  switch (language) {
    case 'curl':
      return curlSample(call, baseUrl);
    case 'python':
      return call.operation.id in refusedByPython ? undefined : pythonSample(call);
    case 'official':
      return `${call.operation.id} ${call.name}` in refusedByOfficial ? undefined : typescriptSample(call, 'openai');
    default:
      return typescriptSample(call, 'openai-concord');
  }
}
