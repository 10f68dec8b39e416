import type { IncomingMessage } from 'node:http';
import { parse as parseQuery, type ParsedUrlQuery } from 'node:querystring';
import { RefusedRequest } from './answer.ts';

/** A request in the form that Prism and the selection of the response need. */
export interface MockRequest {
  readonly method: string;
  /** Without the `/v1` prefix, still percent-encoded. */
  readonly path: string;
  readonly query: ParsedUrlQuery;
  readonly search: URLSearchParams;
  /** Parsed JSON, or the text for any other media type: Prism parses forms itself. */
  readonly body: unknown;
  /** The body as it was sent; undefined if there is none. */
  readonly raw: string | undefined;
}

/** In bytes. The mock keeps the whole body in memory. */
const bodyLimit = 64 * 1024 * 1024;

/** @throws {RefusedRequest} when the URL, a media type or the body is invalid. */
export async function readRequest(request: IncomingMessage): Promise<MockRequest> {
  const { pathname, search, searchParams } = urlOf(request.url ?? '/');
  requireMediaType(request.headers['content-type']);
  requireMediaRanges(request.headers.accept);
  const raw = await readText(request);
  return {
    method: (request.method ?? 'GET').toLowerCase(),
    path: pathname.replace(/^\/v1(?=\/|$)/, '') || '/',
    query: parseQuery(search.slice(1)),
    search: searchParams,
    body: parseBody(request.headers['content-type'] ?? '', raw),
    raw: raw === '' ? undefined : raw,
  };
}

function urlOf(target: string): URL {
  const url = URL.parse(target, 'http://mock');
  if (!url) throw new RefusedRequest(400, 'invalid_url', `The request target is not a valid URL: ${target}`);
  try {
    decodeURIComponent(url.pathname);
  } catch {
    throw new RefusedRequest(400, 'invalid_url', `The path is not valid percent-encoding: ${url.pathname}`);
  }
  return url;
}

/**
 * Type and subtype allow fewer characters than other tokens do.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6838#section-4.2
 */
const mediaType = /^\s*(?:\*|[\w!#$&^.+-]+)\/(?:\*|[\w!#$&^.+-]+)\s*(?:;|$)/;

function requireMediaType(value: string | undefined): void {
  if (value === undefined) return;
  if (!mediaType.test(value))
    throw new RefusedRequest(415, 'unsupported_media_type', `The content type is not a valid media type: ${value}`);
  if (/^\s*multipart\//i.test(value) && !/;\s*boundary=\s*"?[^\s;"]/i.test(value))
    throw new RefusedRequest(400, 'invalid_multipart', 'The content type multipart/form-data needs a boundary.');
}

function requireMediaRanges(accept: string | undefined): void {
  if (accept === undefined || accept.split(',').every((range) => mediaType.test(range))) return;
  throw new RefusedRequest(400, 'invalid_accept', `The header accept is not a valid list of media ranges: ${accept}`);
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > bodyLimit)
      throw new RefusedRequest(
        413,
        'body_too_large',
        `The body is larger than ${bodyLimit} bytes, the limit of the mock.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parseBody(contentType: string, raw: string): unknown {
  if (raw === '') return undefined;
  if (!/^\s*application\/json\b/i.test(contentType)) return raw;
  try {
    return JSON.parse(raw);
  } catch (error) {
    throw new RefusedRequest(400, 'invalid_json', `The body is not valid JSON: ${(error as Error).message}`);
  }
}
