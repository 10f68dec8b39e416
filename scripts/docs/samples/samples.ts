import type { SampleCall } from './calls.ts';
import { curlSample } from './curl.ts';
import { pythonSample } from './python.ts';
import { typescriptSample } from './typescript.ts';

export const languages = {
  curl: 'cURL',
  typescript: 'TypeScript',
  official: 'openai',
  python: 'Python',
} as const;
export type Language = keyof typeof languages;

export interface Sample {
  readonly language: Language;
  readonly text: string;
}

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
      return pythonSample(call);
    default:
      return typescriptSample(call, language === 'official' ? 'openai' : 'openai-concord');
  }
}
