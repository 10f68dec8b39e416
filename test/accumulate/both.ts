import OfficialOpenAI from 'openai';
import { folds } from '../../src/accumulate/folds.ts';
import type { CheckedFold, StreamEvent } from '../../src/accumulate/fold.ts';
import type { Problem } from '../../src/accumulate/rules.ts';
import type { CheckedRun } from '../../src/accumulate/checked-run.ts';
import { answering, sse } from '../helpers/client.ts';

export type Kind = keyof typeof folds;
/** The kinds that the official client folds too. It has nothing for text completions. */
export type SharedKind = Exclude<Kind, 'text_completion'>;

/** The bytes of a transcript, as they arrive. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[];

/** The bytes of a text, cut at each of the places, each taken modulo the length. */
export function cutAt(text: string, places: readonly number[]): Pieces {
  const bytes = new TextEncoder().encode(text);
  const cuts = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...cuts].map((from, at) => bytes.slice(from, cuts[at] ?? bytes.length));
}

const ids = { thread_id: 'thread_1', assistant_id: 'asst_1' };

/** The events as our client reads them. */
async function* eventsOf(kind: Kind, pieces: Pieces): AsyncGenerator<StreamEvent> {
  const { client } = answering([sse(pieces)]);
  if (kind === 'thread.run') {
    const params = { assistant_id: ids.assistant_id, stream: true } as const;
    for await (const { event, data } of await client.beta.threads.runs.create(ids.thread_id, params))
      yield { name: event, data };
    return;
  }
  const calls = {
    response: () => client.responses.create({ model: 'm', stream: true }),
    'chat.completion': () => client.chat.completions.create({ model: 'm', messages: [], stream: true }),
    text_completion: () => client.completions.create({ model: 'm', prompt: 'p', stream: true }),
  };
  for await (const data of (await calls[kind]()) as AsyncIterable<{ type?: string }>) yield { name: data.type, data };
}

export interface Folded {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** What our client and fold make of a stream. */
export async function foldedByUs(kind: Kind, pieces: Pieces, resumes = false): Promise<Folded> {
  const fold: CheckedFold = folds[kind]({ resumes });
  const problems: Problem[] = [];
  for await (const event of eventsOf(kind, pieces)) problems.push(...fold.add(event));
  return { value: wholeOf(fold), problems: [...problems, ...fold.missing()] };
}

/** With what a run has made beside it. */
function wholeOf(fold: CheckedFold): unknown {
  if (!('messages' in fold)) return fold.value();
  const run = fold as CheckedRun;
  return { run: run.value(), messages: run.messages(), steps: run.steps() };
}

/** What the official client makes of it. */
export async function foldedByOfficial(kind: SharedKind, pieces: Pieces, resumes = false): Promise<unknown> {
  const fetch = (): Promise<Response> => Promise.resolve(sse(pieces));
  const client = new OfficialOpenAI({ apiKey: 'sk-test', baseURL: 'http://api.test/v1', fetch, maxRetries: 0 });
  if (kind === 'chat.completion')
    return client.chat.completions.stream({ model: 'm', messages: [] }).finalChatCompletion();
  if (kind === 'response') {
    const params = resumes ? { response_id: 'resp_1', starting_after: 1 } : { model: 'm', input: 'i' };
    return client.responses.stream(params).finalResponse();
  }
  const stream = resumes
    ? client.beta.threads.runs.submitToolOutputsStream('run_1', { thread_id: ids.thread_id, tool_outputs: [] })
    : client.beta.threads.runs.stream(ids.thread_id, { assistant_id: ids.assistant_id });
  return { run: await stream.finalRun(), messages: await stream.finalMessages(), steps: await stream.finalRunSteps() };
}
