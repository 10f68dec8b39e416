import type * as schema from '../../../generated/types.ts';
import type { APIPromise, RequestOptions } from '../core/index.ts';
import { ofClient } from './of-client.ts';
import { parseResponse, type ParsedResponse } from './parse-response.ts';
import type { ParsedBy } from './parseable.ts';
import { ResponseStream, type ResponseCreate, type ResponseStreamParams } from './response-stream.ts';

/** Params of `responses.parse`. */
export type ResponseParseParams = Omit<schema.ResponseCreateParamsBase, 'stream'> & { stream?: false | null };

/** What the texts of an answer to these params become. */
export type ParsedResponseOf<Params> = Params extends { text: { format: infer Format } } ? ParsedBy<Format> : null;

/** Settings of `responses.parse`. */
export interface ResponseParseOptions extends RequestOptions {
  /** The format that texts are parsed by, if the params do not say it, as with a stored prompt. Not sent. */
  parseAs?: object | null | undefined;
}

/** Asks for a response, and parses it. */
export function parseResponseOf<Params extends ResponseParseParams>(
  responses: ResponseCreate,
  params: Params,
  { parseAs, ...options }: ResponseParseOptions = {},
): APIPromise<ParsedResponse<ParsedResponseOf<Params>>> {
  const parsing = parseAs === undefined ? params : { tools: params.tools, text: { format: parseAs } };
  const answer = held(responses).create(params as never, options) as APIPromise<schema.Response>;
  return answer._thenUnwrap((response) => parseResponse(response, parsing));
}

/** Asks for a response as events. */
export const streamResponse = <Params extends ResponseStreamParams>(
  responses: ResponseCreate,
  params: Params,
  options: RequestOptions | undefined,
): ResponseStream<ParsedResponseOf<Params>> => ResponseStream.createResponse(held(responses), params, options);

const held = (responses: ResponseCreate): ResponseCreate => ofClient(responses, 'responses');
