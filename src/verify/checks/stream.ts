import type { OpenApiDocument, Schema } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import { mediaTypeOf, textOf, type Answer, type Ended, type Head, type Wanted } from '../model/answer.ts';
import { incomplete, unread, type CheckedBody } from './checked-body.ts';
import { isVerified } from '../model/evidence.ts';
import type { DocumentedResponse } from './documented-response.ts';
import { createTranscript } from './event-stream.ts';
import { openFold } from '../../relations/open-fold.ts';
import type { Verify } from './check-schema.ts';

/** Checks a response body that is a documented event stream. */
export interface StreamCheck {
  feed(bytes: Uint8Array, after?: number): Wanted;
  end(ended: Ended): CheckedBody;
}

const mediaType = 'text/event-stream';

/**
 * Undefined if the response is not an event stream, or no event stream is documented. A response of no documented type
 * may be one: its body shows it.
 */
export function openStream(
  document: OpenApiDocument,
  { response, pointer }: DocumentedResponse,
  head: Head,
  verify: Verify,
): StreamCheck | undefined {
  const media = response.content?.[mediaType];
  const stated = mediaTypeOf(head);
  if (!media || (stated !== mediaType && response.content?.[stated])) return undefined;
  const at = pointer + pointerOf(['content', mediaType]);
  const stream = media['x-event-stream'];
  const event = media.schema['contentSchema'] as Schema | undefined;
  if (!stream || !event) return undescribed(at);
  const schema = `${at}/schema/contentSchema`;
  const validate = (value: unknown) => verify(schema, 'stream-event', value);
  const whole = 'application/json';
  const transcript = createTranscript(document, {
    stream,
    event,
    validate,
    pointer: at,
    fold: openFold(document, response.content?.[whole], stream),
    validateWhole: (value) => verify(`${pointer}${pointerOf(['content', whole])}/schema`, 'stream-whole', value),
  });
  return {
    feed: (bytes, after) => transcript.feed(bytes, after),
    end(ended) {
      const findings = transcript.end(ended);
      const read = ended === 'whole' || ended === 'stopped' ? transcript.read() : incomplete;
      return {
        findings,
        checkedBy: transcript.count() > 0 && isVerified(findings) ? 'events' : 'nothing',
        schema,
        read,
      };
    },
  };
}

/** Whether a body begins as an event stream does. Clients read such a body whatever its type is. */
export const isEventStream = ({ body }: Pick<Answer, 'body'>): boolean =>
  /^\uFEFF?\s*(?:data|event|id|retry|):/.test(textOf({ body: body.subarray(0, 100) }));

const undescribed = (contract: string): StreamCheck => ({
  feed: () => 'nothing',
  end: () => ({
    findings: [{ check: 'verifiable', message: 'The events of the stream are not described.', contract }],
    checkedBy: 'nothing',
    read: unread,
  }),
});
