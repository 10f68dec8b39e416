import type { MediaType, OpenApiDocument, Schema, XEventStream } from '../../../src/openapi/document.ts';
import { isEnvelope } from '../../../src/schema/event-envelope.ts';
import { readTranscript, type TranscriptEvent } from './transcript.ts';
import { faultsOf } from './value-faults.ts';

/** The reasons why a transcript is not a stream as described by its media type at `pointer`. */
export function transcriptFaults(
  document: OpenApiDocument,
  { schema, 'x-event-stream': stream }: MediaType,
  pointer: string,
  transcript: unknown,
): readonly string[] {
  const content = schema['contentSchema'] as Schema | undefined;
  if (!content || !stream) return [];
  if (typeof transcript !== 'string') return ['it must be the text of the stream'];
  const withEvent = isEnvelope(document, content);

  const eventFaults = (event: TranscriptEvent, index: number): readonly string[] => {
    const name = event.message.event ?? typeOf(event.value) ?? 'unnamed';
    // A sentinel is not JSON, so it is checked only by a schema that describes the whole event.
    const isChecked = withEvent || !event.last;
    const faults = isChecked ? faultsOf(document, `${pointer}/schema/contentSchema`, event.value) : [];
    const inWords = faults.map(({ path, message }) => `${path || 'the data'} ${message}`);
    return [...namingFaults(event, stream, withEvent), ...inWords].map(
      (text) => `event ${index + 1} (${name}): ${text}`,
    );
  };

  try {
    const events = readTranscript(transcript, stream, withEvent);
    return [...endFaults(events, stream), ...events.flatMap(eventFaults)];
  } catch (error) {
    if (error instanceof SyntaxError) return [error.message];
    throw error;
  }
}

const typeOf = (value: unknown): string | undefined => (value as { type?: string } | null)?.type;

function namingFaults(
  { message, last, value }: TranscriptEvent,
  { named }: XEventStream,
  withEvent: boolean,
): readonly string[] {
  if (!named) return message.event === undefined ? [] : ['it has an `event:` line although `named` is false'];
  if (last && !withEvent) return [];
  if (message.event === undefined) return ['the `event:` line is missing'];
  if (withEvent || message.event === typeOf(value)) return [];
  return [`the \`event:\` line differs from the type "${typeOf(value)}"`];
}

function endFaults(events: readonly TranscriptEvent[], { sentinel }: XEventStream): readonly string[] {
  if (events.length === 0) return ['it holds no events'];
  if (sentinel === null) return [];
  const end = events.findIndex(({ last }) => last);
  if (end === -1) return [`it does not end with the sentinel ${sentinel}`];
  return end < events.length - 1 ? [`it continues after the sentinel ${sentinel}`] : [];
}
