import type * as schema from '../../../generated/types.ts';
import { foldResponse } from '../../accumulate/response.ts';
import {
  APIError,
  OpenAIError,
  Stream,
  TruncatedStreamError,
  type APIPromise,
  type RequestOptions,
} from '../core/index.ts';
import { EventStream, type BaseEvents } from './event-stream.ts';
import { iterateEvents } from './iterate-events.ts';
import { maybeParseResponse, type ParsedResponse, type ResponseParsing } from './parse-response.ts';

/** The methods of a resource that the helper calls. Libraries replace them. */
export interface ResponseCreate {
  create(params: schema.ResponseCreateParamsBase, options?: RequestOptions): APIPromise<unknown>;
  retrieve(id: string, params: object, options?: RequestOptions): APIPromise<unknown>;
}

type EventOf<Type extends string> = Extract<schema.ResponseStreamEvent, { type: Type }>;

/** The events of a response, each under its own type, and all as `event`. Deltas of texts have what came so far. */
export type ResponseStreamEvents = BaseEvents & { event: [event: schema.ResponseStreamEvent] } & {
  [Type in Exclude<schema.ResponseStreamEvent['type'], 'error' | TextDelta>]: [event: EventOf<Type>];
} & { [Type in TextDelta]: [event: EventOf<Type> & { snapshot: string }] };

type TextDelta = 'response.output_text.delta' | 'response.function_call_arguments.delta';

/** A response to generate, or one to read again: `response_id`, from the event after `starting_after` on. */
export type ResponseStreamParams = GeneratedParams | StoredParams;

export type GeneratedParams = Omit<schema.ResponseCreateParamsBase, 'stream'> & { readonly response_id?: undefined };

export type StoredParams = ResponseParsing & {
  readonly response_id: string;
  readonly starting_after?: number | undefined;
};

/**
 * A response as it arrives, as events (iterate it), and as a whole (`finalResponse()`).
 *
 * `finalResponse()` throws a {@link TruncatedStreamError} if the stream is cut: unless the response is generated in the
 * background, which the helper then goes on reading where it broke off, as often as `maxRetries` says.
 */
export class ResponseStream<Parsed = null>
  extends EventStream<ResponseStreamEvents>
  implements AsyncIterable<schema.ResponseStreamEvent>
{
  /** The whole response, once it is there. */
  declare _response: ParsedResponse<Parsed> | undefined;

  /** Generates a response, or reads one again. */
  static createResponse<Parsed>(
    responses: ResponseCreate,
    params: ResponseStreamParams,
    options?: RequestOptions,
  ): ResponseStream<Parsed> {
    const runner = new ResponseStream<Parsed>();
    return runner._run(() => runner._ask(responses, params, options));
  }

  /** Reads the output of {@link toReadableStream}. */
  static fromReadableStream(readable: ReadableStream<Uint8Array>): ResponseStream<null> {
    const runner = new ResponseStream<null>();
    const open = async () => Stream.fromReadableStream<schema.ResponseStreamEvent>(readable, runner.controller);
    return runner._run(() => runner._read(open, null, {}, 0));
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<schema.ResponseStreamEvent> {
    return iterateEvents(this, 'event', (event) => event as schema.ResponseStreamEvent);
  }

  /** The events as JSON lines in UTF-8. */
  toReadableStream(): ReadableStream<Uint8Array> {
    // At once: what is told before it is read must not be lost.
    const items = this[Symbol.asyncIterator]();
    return new Stream(() => items, this.controller).toReadableStream();
  }

  /** The whole response, whatever its status. @throws {OpenAIError} if the work fails. */
  async finalResponse(): Promise<ParsedResponse<Parsed>> {
    await this.done();
    return this._response as ParsedResponse<Parsed>;
  }

  async _ask(responses: ResponseCreate, params: ResponseStreamParams, options: RequestOptions = {}): Promise<void> {
    const settings = this._follow(options);
    const again = (id: string, query: object) => responses.retrieve(id, { ...query, stream: true }, settings);
    // Not narrowed by the compiler where `strictNullChecks` is off.
    const { response_id: stored, starting_after: silent, ...rest } = params as Partial<StoredParams> & object;
    const { text: _, tools: __, ...query } = rest;
    const ask = () => responses.create({ ...rest, stream: true } as schema.ResponseCreateParamsBase, settings);
    // A stored one is read from its beginning: what was told before is needed for what is told now.
    const open: Open = async (last) => {
      const answer = last ? again(...last) : stored === undefined ? ask() : again(stored, query);
      return (await answer) as Stream<schema.ResponseStreamEvent>;
    };
    await this._read(open, params as ResponseParsing, { silent }, options.maxRetries ?? 2);
  }

  async _read(
    open: Open,
    params: ResponseParsing | null,
    { silent = -1 }: { readonly silent?: number | undefined },
    retries: number,
  ): Promise<void> {
    const fold = foldResponse();
    let last: Place | undefined;
    for (let attempt = 0; ; attempt++) {
      const stream = await open(last);
      if (attempt === 0) this._emit('connect');
      try {
        for await (const event of stream) {
          const misplaced = fold.add({ name: event.type, data: event });
          if (misplaced) throw new OpenAIError(`${event.type} does not fit: expected ${misplaced.expected}.`);
          last = placeOf(event, fold.value()) ?? last;
          if ((event.sequence_number ?? Infinity) > silent) this._tellEvent(event, fold.value() as schema.Response);
          this._refuseAborted();
        }
        break;
      } catch (error) {
        // Only a background response goes on without the connection.
        if (!(error instanceof TruncatedStreamError) || last === undefined || attempt >= retries) throw error;
        if ((fold.value() as schema.Response).background !== true) throw error;
      }
    }
    const response = fold.value() as schema.Response | undefined;
    if (!response) throw new OpenAIError('The stream ended before its first event.');
    this._response = maybeParseResponse<Parsed>(response, params);
  }

  _tellEvent(event: schema.ResponseStreamEvent, response: schema.Response): void {
    this._emit('event', event);
    if (event.type === 'error') throw APIError.generate(400, event, undefined, new Headers());
    const snapshot = snapshotOf(event, response);
    this._emit(event.type, snapshot === undefined ? event : { ...event, snapshot });
  }
}

/** Where reading goes on: the id of the response, and what is asked of it. */
type Place = readonly [id: string, query: { readonly starting_after: number }];

type Open = (last: Place | undefined) => Promise<AsyncIterable<schema.ResponseStreamEvent>>;

function placeOf({ sequence_number: after }: schema.ResponseStreamEvent, response: unknown): Place | undefined {
  const id = (response as schema.Response | undefined)?.id;
  return id === undefined || after === undefined ? undefined : [id, { starting_after: after }];
}

/** The text that a delta belongs to, as far as it has come. */
function snapshotOf(event: schema.ResponseStreamEvent, { output }: schema.Response): string | undefined {
  if (event.type === 'response.output_text.delta') {
    const item = output[event.output_index] as { content?: { text?: string }[] } | undefined;
    return item?.content?.[event.content_index]?.text;
  }
  if (event.type !== 'response.function_call_arguments.delta') return undefined;
  return (output[event.output_index] as { arguments?: string } | undefined)?.arguments;
}
