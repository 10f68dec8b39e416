import type { OpenApiDocument } from '../../openapi/document.ts';
import { formatEvent, parseEvents } from '../../openapi/event-stream.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { corrupt } from '../../relations/judge-relations.ts';
import { relationsOf } from '../../relations/relations-of.ts';
import { isSame } from '../../relations/terms/equal.ts';
import type { GivenAnswer } from '../../relations/terms/model.ts';
import { findResponse } from '../checks/documented-response.ts';
import { mediaTypeOf, textOf, type Answer } from '../model/answer.ts';
import type { Asked } from './check-relations.ts';
import { askedRequest } from '../../relations/asked-request.ts';
import { corruptedStreams } from './corrupted-streams.ts';

/** A response that is wrong for its request, or contradicts itself. */
export interface CorruptedMeaning {
  readonly operator: string;
  readonly at: string;
  readonly answer: Answer;
  /** The id of the relation that it breaks. Undefined for a stream that breaks its own order. */
  readonly relation?: string;
}

/** The corruptions of a response, each in one place: of every relation that it keeps, and of the events of a stream. */
export type CorruptMeaning = (subject: Asked, answer: Answer, given: GivenAnswer) => readonly CorruptedMeaning[];

export function createMeaningCorrupter(document: OpenApiDocument): CorruptMeaning {
  const operations = new Map(operationsOf(document).map((resolved) => [resolved.operation.operationId, resolved]));
  const relations = relationsOf(document);
  return ({ operationId = '', request }, answer, given) => {
    const resolved = operations.get(operationId);
    const asked = resolved && request && askedRequest(document, resolved, request);
    const broken = (relations.get(operationId) ?? []).flatMap(({ relation }) =>
      corrupt(relation, asked, given).flatMap(({ at, answer: wrong }): readonly CorruptedMeaning[] => {
        const sent = asSent(answer, given, wrong);
        return sent ? [{ operator: `${relation.id} (${relation.kind})`, at, answer: sent, relation: relation.id }] : [];
      }),
    );
    if (mediaTypeOf(answer) !== 'text/event-stream' || given.body === undefined) return broken;
    const { content = {} } = (resolved && findResponse(document, resolved, answer.status)?.response) ?? {};
    const { resumes = false } = content['text/event-stream']?.['x-event-stream'] ?? {};
    const streams = corruptedStreams(textOf(answer), resumes);
    return [...broken, ...streams.map(({ text, ...one }) => ({ ...one, answer: withText(answer, text) }))];
  };
}

/** The bytes of a changed answer. Undefined if no single event says what was changed. */
function asSent(answer: Answer, before: GivenAnswer, after: GivenAnswer): Answer | undefined {
  if (after.headers !== before.headers) return { ...answer, headers: after.headers };
  if (!before.events) return withText(answer, JSON.stringify(after.body));
  const events = after.body === before.body ? after.events : withBody(before, after.body);
  return events && withText(answer, retold(textOf(answer), events));
}

type Told = Pick<NonNullable<GivenAnswer['events']>[number], 'data'>;

/** The events with another whole, if one of them has the whole. */
function withBody({ events = [], body }: GivenAnswer, other: unknown): readonly Told[] | undefined {
  const wholeIn = (data: unknown): unknown => (data as { response?: unknown } | null)?.response ?? data;
  const last = events.findLastIndex(({ data }) => isSame(wholeIn(data), body));
  if (last < 0) return undefined;
  return events.map(({ data }, index) => {
    if (index !== last) return { data };
    return { data: wholeIn(data) === data ? other : { ...(data as object), response: other } };
  });
}

/** A transcript in which the events have other data. */
function retold(text: string, told: readonly Told[]): string {
  let next = 0;
  return parseEvents(text)
    .map(({ event, data }) => {
      // The sentinel is not JSON.
      if (parseJson(data) === undefined) return formatEvent({ event, data });
      const other = told[next]?.data;
      next += 1;
      return formatEvent({ event, data: JSON.stringify(other) });
    })
    .join('');
}

const withText = (answer: Answer, text: string): Answer => ({ ...answer, body: Buffer.from(text) });
