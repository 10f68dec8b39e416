import { equal, isObject, objectOf, type Json } from '../accumulate/json.ts';
import type { StreamedEvent } from '../relations/terms/model.ts';
import { tellChat } from './chat.ts';
import { tellCompletion } from './completion.ts';
import { words, type Cut, type Telling } from './pieces.ts';
import { repeatMembers } from './repeat.ts';
import { tellResponse } from './response.ts';

/** A stream of the contract, with the answer that it becomes. */
export interface Transcript {
  readonly whole: unknown;
  readonly events: readonly StreamedEvent[];
}

/**
 * The events of a whole answer. A transcript is kept as far as it tells the same.
 *
 * @param body the body of the request, whose `stream_options` count.
 * @param cut how texts are cut into deltas. Default: words.
 * @returns undefined if this kind of answer is told by transcripts only.
 */
export function tell(
  whole: unknown,
  transcript: Transcript | undefined,
  body: unknown,
  cut: Cut = words,
): StreamedEvent[] | undefined {
  if (!isObject(whole)) return undefined;
  const hasUsage = objectOf(objectOf(body)['stream_options'])['include_usage'] === true;
  const events = eventsOf(whole, transcript, { cut, hasUsage });
  return events?.map((event) => withoutPadding(event, objectOf(objectOf(body)['stream_options'])));
}

function eventsOf(whole: Json, transcript: Transcript | undefined, telling: Telling): StreamedEvent[] | undefined {
  if (whole['object'] === 'chat.completion') return tellChat(whole, telling);
  if (whole['object'] === 'text_completion') return tellCompletion(whole, telling);
  const before = objectOf(transcript?.whole);
  if (transcript && equal(before['output'], whole['output'])) return repeatMembers(transcript.events, before, whole);
  return whole['object'] === 'response' ? tellResponse(whole, telling.cut) : undefined;
}

/** Random characters that hide the length of a token. They can be declined. */
function withoutPadding({ data, ...event }: StreamedEvent, options: Json): StreamedEvent {
  if (options['include_obfuscation'] !== false || !isObject(data)) return { ...event, data };
  const { obfuscation: _, ...rest } = data;
  return { ...event, data: rest };
}
