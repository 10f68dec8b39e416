// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { parseResponseOf, streamResponse } from '../../../src/client/helpers/response-helpers.ts';
import { Responses as PlainResponses } from '../resources/responses.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import type { ParsedResponse } from '../../../src/client/helpers/parse-response.ts';
import type {
  ParsedResponseOf,
  ResponseParseOptions,
  ResponseParseParams,
} from '../../../src/client/helpers/response-helpers.ts';
import type { ResponseStream, ResponseStreamParams } from '../../../src/client/helpers/response-stream.ts';

/** `client.responses`. Model responses with tools, state and streaming. */
export class Responses extends PlainResponses {
  /**
   * As `create`, with `output_parsed` by the text format and `parsed_arguments` of strict functions.
   *
   * @throws `SyntaxError` if a text is not JSON; the error of the validator if it does not match.
   */
  parse<Params extends ResponseParseParams>(
    params: Params,
    options?: ResponseParseOptions,
  ): APIPromise<ParsedResponse<ParsedResponseOf<Params>>> {
    return parseResponseOf(this, params, options);
  }

  /** As `create` with `stream: true`, with events for the pieces, and the whole response at the end. With `response_id`, reads a stored response again; `starting_after` tells only later events. */
  stream<Params extends ResponseStreamParams>(
    params: Params,
    options?: RequestOptions,
  ): ResponseStream<ParsedResponseOf<Params>> {
    return streamResponse(this, params, options);
  }
}
