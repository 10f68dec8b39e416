import { rules, type Problem } from '../../accumulate/rules.ts';
import type { MediaType, OpenApiDocument, Response, Schema } from '../../openapi/document.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import { openFold } from '../../relations/open-fold.ts';
import type { StreamedEvent } from '../../relations/terms/model.ts';
import { isEnvelope } from '../../schema/event-envelope.ts';
import type { Reply } from '../call.ts';
import type { Judged, Validate } from './judged.ts';

interface StreamContract {
  readonly response: Response;
  /** JSON Pointer of the response. */
  readonly pointer: string;
  readonly media: MediaType;
  isGone(): boolean;
}

type Events = Extract<Reply, { kind: 'events' }>;

/**
 * Judges events as they are sent: each by its schema, all by their order, and what they became as a whole. What a
 * caller did not wait for is not missing.
 */
export function watchEvents(
  document: OpenApiDocument,
  { response, pointer, media, isGone }: StreamContract,
  reply: Events,
  validate: Validate,
): Judged {
  const findings: string[] = [];
  const at = (type: string): string => pointer + pointerOf(['content', type]);
  const isNamedInside = isEnvelope(document, (media.schema['contentSchema'] ?? {}) as Schema);
  const fold = openFold(document, response.content?.['application/json'], reply.stream);
  const take = ({ name, data }: StreamedEvent, number: number): void => {
    const value = isNamedInside ? { event: name, data } : data;
    const wrong = validate(`${at('text/event-stream')}/schema/contentSchema`, value);
    findings.push(...wrong.map((one) => `Event ${number}: ${one}`));
    // After the first one out of order, all that follow would be.
    if (findings.length === 0) findings.push(...(fold?.add({ name, data }) ?? []).map(said));
  };
  const end = (): void => {
    if (!fold || findings.length > 0 || isGone()) return;
    const missing = fold.missing().map(said);
    const whole = missing.length > 0 || fold.failed() ? [] : validate(`${at('application/json')}/schema`, fold.value());
    findings.push(...missing, ...whole.map((one) => `The whole answer: ${one}`));
  };
  return { reply: { ...reply, events: told(reply.events, take, end) }, findings: () => findings };
}

async function* told(
  events: Events['events'],
  take: (event: StreamedEvent, number: number) => void,
  end: () => void,
): AsyncGenerator<StreamedEvent> {
  let count = 0;
  try {
    for await (const event of events) {
      count += 1;
      take(event, count);
      yield event;
    }
  } catch (error) {
    end();
    throw error;
  }
  end();
}

const said = ({ rule, pointer, expected, got }: Problem): string =>
  `${rules[rule].says} Expected ${expected.slice(0, 120)}${pointer && ` at ${pointer}`}${got === undefined ? '' : `, got ${excerpt(got)}`}.`;
