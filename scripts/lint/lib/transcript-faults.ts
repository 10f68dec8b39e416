import type { MediaType, OpenApiDocument, Schema, XEventStream } from '../../../src/contract/openapi/document.ts';
import { requiredOf } from '../../../src/contract/openapi/schemas.ts';
import { alternativesOf } from './schemas.ts';
import { readTranscript, type TranscriptEvent } from './transcript.ts';
import { validatorOf } from './schema-validator.ts';

/** What keeps a transcript from being a stream as its media type, found at `pointer`, describes it, in words. */
export function transcriptFaults(
  document: OpenApiDocument,
  { schema, 'x-event-stream': stream }: MediaType,
  pointer: string,
  transcript: unknown,
): readonly string[] {
  const content = schema['contentSchema'] as Schema | undefined;
  if (!content || !stream) return [];
  if (typeof transcript !== 'string') return ['it must be the text of the stream'];
  const withEvent = describesEvents(document, content);
  try {
    const events = readTranscript(transcript, stream, withEvent);
    return [...endFaults(events, stream), ...events.flatMap(eventFaults)];
  } catch (error) {
    if (error instanceof SyntaxError) return [error.message];
    throw error;
  }

  function eventFaults(event: TranscriptEvent, index: number): readonly string[] {
    const nth = `event ${index + 1} (${event.message.event ?? typeOf(event.value) ?? 'unnamed'}):`;
    const naming = namingFault(event, stream as XEventStream, withEvent);
    // A sentinel is no JSON, so only a schema that describes the event around it has a say.
    const faults =
      event.last && !withEvent ? [] : validatorOf(document)(`${pointer}/schema/contentSchema`, event.value);
    return [
      ...(naming ? [`${nth} ${naming}`] : []),
      ...faults.map(({ path, message }) => `${nth} ${path || 'the data'} ${message}`),
    ];
  }
}

/** Whether every member is an object of `event` and `data`, which is how streams told apart by `event:` are described. */
export const describesEvents = (document: OpenApiDocument, contentSchema: Schema): boolean =>
  alternativesOf(document, contentSchema).every((member) => {
    const required = requiredOf(document, member);
    return required.has('event') && required.has('data');
  });

const typeOf = (value: unknown): string | undefined => (value as { type?: string } | null)?.type;

function namingFault(
  { message, last, value }: TranscriptEvent,
  stream: XEventStream,
  withEvent: boolean,
): string | undefined {
  if (!stream.named) return message.event === undefined ? undefined : 'an `event:` line stands where `named` is false';
  if (last && !withEvent) return undefined;
  if (message.event === undefined) return 'the `event:` line is missing';
  return withEvent || message.event === typeOf(value)
    ? undefined
    : `the \`event:\` line differs from the type "${typeOf(value)}"`;
}

function endFaults(events: readonly TranscriptEvent[], { sentinel }: XEventStream): readonly string[] {
  if (events.length === 0) return ['it holds no events'];
  if (sentinel === null) return [];
  const end = events.findIndex(({ last }) => last);
  if (end === -1) return [`it does not end with the sentinel ${sentinel}`];
  return end < events.length - 1 ? [`it goes on behind the sentinel ${sentinel}`] : [];
}
