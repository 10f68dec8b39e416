import { nameOf, parseEvents } from '../../../src/openapi/event-stream.ts';
import type { Example, MediaType, OpenApiDocument, Response } from '../../../src/openapi/document.ts';
import { resolve, type ResolvedOperation } from '../../../src/openapi/operations.ts';
import { parseJson } from '../../../src/openapi/parse-json.ts';
import type { AskedRequest, GivenAnswer, StreamedEvent } from '../../../src/relations/terms/model.ts';

/** An example of a response, with the example of a request that has the same name. */
export interface ExampleExchange {
  readonly name: string;
  readonly request: AskedRequest;
  readonly answer: GivenAnswer;
}

/**
 * The exchanges that the examples of an operation show. The examples of a request without a body do not say its query:
 * it asks for the longest list.
 */
export function exampleExchanges(document: OpenApiDocument, site: ResolvedOperation): readonly ExampleExchange[] {
  const { requestBody, responses } = site.operation;
  const bodies = new Map(Object.values(requestBody?.content ?? {}).flatMap((media) => examplesIn(document, media)));
  const query = longestList(site);
  const ask = (name: string, streams: boolean): AskedRequest => ({
    path: {},
    query: streams ? { ...query, stream: true } : query,
    headers: {},
    ...(bodies.has(name) && { body: bodies.get(name) }),
  });
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, response]) =>
      Object.entries(resolve<Response>(document, response).content ?? {}).flatMap(([mediaType, media]) =>
        examplesIn(document, media)
          .filter(([name]) => bodies.size === 0 || bodies.has(name))
          .map(([name, value]) => ({
            name,
            request: ask(name, mediaType === 'text/event-stream'),
            answer: answerOf(Number(status), mediaType, value),
          })),
      ),
    );
}

function longestList({ parameters }: ResolvedOperation): Readonly<Record<string, unknown>> {
  const limit = parameters.find((parameter) => parameter.in === 'query' && parameter.name === 'limit');
  return limit?.schema['maximum'] === undefined ? {} : { limit: limit.schema['maximum'] };
}

function answerOf(status: number, mediaType: string, value: unknown): GivenAnswer {
  const head = { status, headers: { 'content-type': mediaType } };
  return mediaType === 'text/event-stream' ? { ...head, events: eventsIn(String(value)) } : { ...head, body: value };
}

const examplesIn = (document: OpenApiDocument, { examples = {} }: MediaType): readonly (readonly [string, unknown])[] =>
  Object.entries(examples).map(([name, example]) => [name, resolve<Example>(document, example).value]);

/** The sentinel, which is not JSON, does not count. */
const eventsIn = (text: string): readonly StreamedEvent[] =>
  parseEvents(text).flatMap((event) => {
    const data = parseJson(event.data);
    const name = nameOf(event);
    return data === undefined || data === null ? [] : [{ data, ...(name !== undefined && { name }) }];
  });
