import { rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPackage } from '../../scripts/build/declared-names.ts';
import { lackingNames } from '../../scripts/build/lacking-names.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { projectWith } from '../helpers/built-client.ts';
import { run } from '../helpers/repository.ts';

let project: string;
beforeAll(async () => {
  project = await projectWith('openai');
});
afterAll(() => rmSync(project, { recursive: true }));

test('every name that the official package declares is declared', () => {
  const [official, ours] = [fromRoot('node_modules/openai'), join(project, 'node_modules/openai')].map(readPackage);
  expect(official?.subpaths.size).toBeGreaterThan(300);
  const lacks = lackingNames(official as never, ours as never);
  expect(lacks.map(({ file, namespaces, names }) => [file, ...namespaces, ...names.keys()])).toEqual([]);
});

const program = `
import OpenAI, { BedrockOpenAI } from 'openai';
import { playAudio } from 'openai/helpers/audio';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import { Audio, Chat } from 'openai/resources';
import type { ImageEditParams } from 'openai/resources/images';
import type { Responses } from 'openai/resources/responses/responses';
import type { ParsedChatCompletion } from 'openai/resources/chat/completions';

// What libraries declare.
export declare class Speech extends OpenAI.Audio.Speech {
  create(text: string): Promise<OpenAI.Audio.SpeechCreateParams>;
}
export interface Edit extends ImageEditParams {
  name: string;
}
export declare class Socket extends OpenAIRealtimeWebSocket {}
export type Words = Audio.TranscriptionWord[] | OpenAI.Audio.Transcriptions.TranscriptionWord[];
export type Nested = OpenAI.Beta.Realtime.SessionCreateParams.InputAudioTranscription;
export declare class Wrapped extends OpenAI {
  audio: { speech: Speech };
}
export const taken: { images: { generate(...args: unknown[]): Promise<unknown> } } = new OpenAI();
export type Call = OpenAI.Webhooks.BatchCompletedWebhookEvent.Data;

// What the contract has is what it is, by every name.
declare const completion: ParsedChatCompletion<{ answer: number }>;
export const parsed: OpenAI.Chat.Completions.ParsedChatCompletion<{ answer: number }> = completion;
export const other: Chat.Completions.ParsedChatCompletion<{ answer: number }> = completion;
// @ts-expect-error another type of answer
export const wrong: OpenAI.ParsedChatCompletion<{ answer: string }> = completion;
// @ts-expect-error a number
export const id: Responses.Response['id'] = 1;

// What is not there cannot be used.
// @ts-expect-error abstract
new BedrockOpenAI();
// @ts-expect-error abstract
new OpenAI.Images(new OpenAI());
// @ts-expect-error not callable
playAudio();
// @ts-expect-error not in the official client, either
new OpenAI().pictures;
`;

test.for(['typescript', 'typescript-7'])('declared names serve as types and bases, with %s', async (compiler) => {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }));
  mkdirSync(join(project, 'src'), { recursive: true });
  writeFileSync(join(project, 'src/main.ts'), program);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  const tsc = fromRoot('node_modules', compiler, 'bin/tsc');
  const { code, stdout } = await run(process.execPath, [tsc, '-p', project], { cwd: project });
  expect([stdout, code]).toEqual(['', 0]);
});
