import type { OpenApiDocument } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import { operationsOf, resolveAt, type ResolvedOperation } from '../../openapi/operations.ts';
import { openFold } from '../../relations/open-fold.ts';
import { relationsOfOperation } from '../../relations/relations-of.ts';
import { holds } from '../../relations/judge-relations.ts';
import type { AskedRequest, GivenAnswer, Relation, StreamedEvent } from '../../relations/terms/model.ts';
import type { Validator } from '../../schema/validator.ts';
import { tell } from '../../streams/tell.ts';
import { writeEvents } from '../../streams/write.ts';
import { candidatesFor, contentOf, wholeOf, type Candidate } from './candidates.ts';
import type { AnswerSchema } from './complete.ts';
import { encoded } from './encode.ts';
import { memoized } from '../../openapi/once.ts';
import { page } from './page.ts';
import { ranked, type Ranked } from './rank.ts';
import { brokenBy, settle } from './settle.ts';

/** An answer that was shaped by its request. */
export interface Shaped {
  /** The example that it was made of. */
  readonly example: string;
  /** The relations that could not be made to hold. */
  readonly broken: readonly string[];
  readonly body: string;
}

/** What Prism has decided: the status and the media type. */
export type Head = Pick<GivenAnswer, 'status' | 'headers'>;

/** @returns undefined if the contract has no example to shape: for bytes, for instance. */
export type Shape = (resolved: ResolvedOperation, asked: AskedRequest, head: Head) => Shaped | undefined;

const eventStream = 'text/event-stream';

/** How many examples are tried until one can be made to fit. */
const tries = 6;

/** Chooses the example by what the request asks, and then lets the relations shape it. */
export function createShape(document: OpenApiDocument, validator: Validator): Shape {
  const operations = operationsOf(document);
  const relationsOf = memoized((resolved: ResolvedOperation) =>
    relationsOfOperation(document, resolved, operations).map(({ relation }) => relation),
  );
  const candidatesOf = memoized((resolved: ResolvedOperation) =>
    memoized((type: string) =>
      memoized((status: number) => candidatesFor(document, resolved, status, type === eventStream)),
    ),
  );
  return (resolved, asked, head) => {
    const type = (head.headers['content-type'] ?? '').split(';', 1)[0];
    if (type !== 'application/json' && type !== eventStream) return undefined;
    const relations = relationsOf(resolved);
    const finish = type === eventStream ? asStream(document, resolved, head.status, relations) : asJson;
    return best(options(candidatesOf(resolved)(type)(head.status), asked, head, relations), (one) => {
      const schema = { document, validator, pointer: schemaOf(document, resolved, head.status) };
      const answer = shaped(resolved, relations, schema, asked, one);
      const sent = finish(one, answer, asked);
      return (
        sent && {
          example: one.candidate.name,
          broken: brokenBy(relations, asked, sent.answer),
          body: sent.text,
        }
      );
    });
  };
}

function options(
  all: readonly Candidate[],
  asked: AskedRequest,
  head: Head,
  relations: readonly Relation[],
): readonly Ranked[] {
  const candidates = all.map((candidate): Ranked => {
    const { body } = candidate;
    const given = { ...head, ...(body !== undefined && { body }) };
    return { candidate, given: encoded(relations, asked, given) };
  });
  return ranked(candidates, relations, asked);
}

/** The first option that breaks nothing, or else the one that breaks the least. */
function best(all: readonly Ranked[], attempt: (one: Ranked) => Shaped | undefined): Shaped | undefined {
  let least: Shaped | undefined;
  for (const one of all.slice(0, tries)) {
    const found = attempt(one);
    if (found && (!least || found.broken.length < least.broken.length)) least = found;
    if (least?.broken.length === 0) break;
  }
  return least;
}

function shaped(
  { operation }: ResolvedOperation,
  relations: readonly Relation[],
  schema: AnswerSchema,
  asked: AskedRequest,
  { given }: Ranked,
): GivenAnswer {
  const { 'x-pagination': pagination } = operation;
  if (given.body === undefined) return given;
  return pagination ? page(pagination, relations, schema, asked, given) : settle(relations, schema, asked, given);
}

/** The schema of the whole answer. A stream becomes one. */
function schemaOf(document: OpenApiDocument, { operation, pointer }: ResolvedOperation, status: number): string {
  const response = resolveAt(document, operation.responses[status] ?? {}, `${pointer}/responses/${status}`);
  return `${response.pointer}${pointerOf(['content', 'application/json', 'schema'])}`;
}

interface Sent {
  readonly answer: GivenAnswer;
  readonly text: string;
}

type Finish = (one: Ranked, answer: GivenAnswer, asked: AskedRequest) => Sent | undefined;

const asJson: Finish = (_, answer) => ({ answer, text: JSON.stringify(answer.body) });

/** Tells the answer as a stream. Undefined if the events do not become the answer again. */
function asStream(
  document: OpenApiDocument,
  resolved: ResolvedOperation,
  status: number,
  relations: readonly Relation[],
): Finish {
  const content = contentOf(document, resolved, status);
  const stream = content['text/event-stream']?.['x-event-stream'];
  return ({ candidate: { transcript, text } }, answer, asked) => {
    if (answer.body === undefined) return text === undefined ? undefined : { answer, text };
    const fold = stream && openFold(document, content['application/json'], stream);
    const told = tell(answer.body, transcript, asked.body);
    if (!stream || !fold || !told) return undefined;
    const whole = wholeOf(told, fold);
    const events = stream.resumes ? resumed(relations, asked, answer, told) : told;
    return whole === undefined
      ? undefined
      : { answer: { ...answer, body: whole, events }, text: writeEvents(events, stream) };
  };
}

/** Without the events that the request has seen: those before the first one that it may begin with. */
function resumed(
  relations: readonly Relation[],
  asked: AskedRequest,
  answer: GivenAnswer,
  events: readonly StreamedEvent[],
): readonly StreamedEvent[] {
  const ofFirst = relations.filter(({ at }) => at.startsWith('$events.first'));
  const start = events.findIndex((_, index) => {
    const given = { ...answer, events: events.slice(index) };
    return ofFirst.every((relation) => holds(relation, asked, given).verdict !== 'broken');
  });
  return events.slice(Math.max(start, 0));
}
