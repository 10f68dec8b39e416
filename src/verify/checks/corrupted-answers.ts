import type { OpenApiDocument, Schema } from '../../openapi/document.ts';
import { valueAt } from '../../openapi/json-pointer.ts';
import { mediaTypeOf, textOf, type Answer } from '../model/answer.ts';
import { corruptionsOf, type Corruption } from '../../schema/values/mutate.ts';
import { isEnvelope } from '../../schema/event-envelope.ts';
import { formatEvent, nameOf, parseEvents } from '../../openapi/event-stream.ts';
import { parseJson } from '../../openapi/parse-json.ts';

/** A response corrupted in one place. `value` is the value that the schema describes: the body or the event. */
export interface CorruptedAnswer extends Corruption {
  readonly body: Uint8Array;
}

/** One corruption per kind and place of a JSON body, or of the first event of each name in a stream. */
export function corruptedAnswers(document: OpenApiDocument, answer: Answer, schema: string): CorruptedAnswer[] {
  if (mediaTypeOf(answer) === 'text/event-stream') return corruptedStreams(document, answer, schema);
  return corruptionsOf(JSON.parse(textOf(answer))).map((one) => ({
    ...one,
    body: Buffer.from(JSON.stringify(one.value)),
  }));
}

function corruptedStreams(document: OpenApiDocument, answer: Answer, schema: string): CorruptedAnswer[] {
  const events = parseEvents(textOf(answer));
  const envelope = isEnvelope(document, valueAt(document, schema) as Schema);
  const firsts = [...new Map(events.map((event, index) => [nameOf(event), index] as const).reverse()).values()];
  return firsts.reverse().flatMap((index) => {
    const { event, data = '' } = events[index] ?? {};
    // The sentinel is not JSON: it is parsed as undefined, and only replaced as a whole.
    return corruptionsOf(parseJson(data)).map(({ operator, at, value }) => {
      const bad = events.with(index, { event, data: JSON.stringify(value) });
      return {
        operator,
        at: `event ${index + 1}${at}`,
        value: envelope ? { event, data: value } : value,
        body: Buffer.from(bad.map(formatEvent).join('')),
      };
    });
  });
}
