import type { CheckedFold } from '../../accumulate/fold.ts';
import type { Example, MediaType, OpenApiDocument, Response } from '../../openapi/document.ts';
import { nameOf, parseEvents } from '../../openapi/event-stream.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { openFold } from '../../relations/open-fold.ts';
import type { StreamedEvent } from '../../relations/terms/model.ts';
import type { Transcript } from '../../streams/tell.ts';

/** An example of the contract that may become the answer. */
export interface Candidate {
  readonly name: string;
  /** The body of the request that the contract shows with it. */
  readonly request: unknown;
  /** The whole answer. Undefined for a stream that fails. */
  readonly body: unknown;
  readonly transcript?: Transcript;
  /** The text of a stream, as the contract has it. */
  readonly text?: string;
}

/** The examples of a response: those of its media type first. A whole answer can be told as a stream, too. */
export function candidatesFor(
  document: OpenApiDocument,
  resolved: ResolvedOperation,
  status: number,
  isStream: boolean,
): readonly Candidate[] {
  const content = contentOf(document, resolved, status);
  const requests = requestsOf(document, resolved);
  const whole = examplesOf(document, content['application/json']).map(([name, body]) => ({
    name,
    request: requests.get(name),
    body,
  }));
  const stream = content['text/event-stream'];
  if (!isStream || !stream?.['x-event-stream']) return whole;
  const open = openFold.bind(undefined, document, content['application/json'], stream['x-event-stream']);
  const streamed = examplesOf(document, stream).map(([name, text]): Candidate => {
    const transcript = read(String(text), open());
    return { name, request: requests.get(name), body: transcript.whole, transcript, text: String(text) };
  });
  return [...streamed, ...whole];
}

/** What an operation answers with a status, by media type. */
export function contentOf(
  document: OpenApiDocument,
  { operation }: ResolvedOperation,
  status: number,
): Readonly<Record<string, MediaType>> {
  const response = operation.responses[status];
  return (response && resolve<Response>(document, response).content) ?? {};
}

const requestsOf = (document: OpenApiDocument, { operation }: ResolvedOperation): ReadonlyMap<string, unknown> =>
  new Map(Object.values(operation.requestBody?.content ?? {}).flatMap((media) => examplesOf(document, media)));

const examplesOf = (document: OpenApiDocument, media: MediaType | undefined): [name: string, value: unknown][] =>
  Object.entries(media?.examples ?? {}).map(([name, example]) => [name, resolve<Example>(document, example).value]);

function read(text: string, fold: CheckedFold | undefined): Transcript {
  const events = parseEvents(text).flatMap((event): StreamedEvent[] => {
    const [data, name] = [parseJson(event.data), nameOf(event)];
    return data === undefined ? [] : [{ data, ...(name !== undefined && { name }) }];
  });
  return { events, whole: fold && wholeOf(events, fold) };
}

/** What the events become. Undefined if they do not become a whole answer. */
export function wholeOf(events: readonly StreamedEvent[], fold: CheckedFold): unknown {
  const problems = events.flatMap(({ name, data }) => fold.add({ name, data }));
  return problems.length > 0 || fold.missing().length > 0 || fold.failed() ? undefined : fold.value();
}
