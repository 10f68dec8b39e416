import { isObject } from '../../openapi/is-object.ts';
import { decoded, fromBase64, jsonOf } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import { halvesOf, headersOf, methodOf, statusOf, unknownHost, urlOf, type Fields } from './fields.ts';
import { sentWith } from './sent.ts';

const isMapping = (entry: unknown): boolean =>
  isObject(entry) && isObject(entry['request']) && isObject(entry['response']) && isRequestPattern(entry['request']);

/** Recordings of requests have whole URLs, and mappings have paths. */
const isRequestPattern = (request: Fields): boolean =>
  (typeof request['url'] === 'string' && request['url'].startsWith('/')) ||
  ['urlPath', 'urlPattern', 'urlPathPattern', 'urlPathTemplate'].some((key) => key in request);

/**
 * Mappings of WireMock, recorded or written by hand, one per file. They keep the path of a request, not its host.
 *
 * @see https://wiremock.org/docs/stubbing/
 */
export const wiremock: Format = {
  name: 'WireMock',
  recognises: (documents) => documents.every(isMapping),
  read: readMapping,
};

/** Several mappings in a file, as WireMock exports them. */
export const wiremockExport: Format = { ...wiremock, path: ['mappings'] };

function readMapping(entry: unknown): Exchange {
  const { request, response } = halvesOf(entry);
  return {
    method: methodOf({ method: request['method'] ?? 'ANY' }),
    url: urlOf(pathOf(request), unknownHost),
    sent: () =>
      sentWith(
        () => headersOf(literalsOf(request['headers'])),
        () => bodyPatternOf(request['bodyPatterns']),
      ),
    answer: () => {
      // Such a mapping breaks the connection or asks another server.
      if ('fault' in response || 'proxyBaseUrl' in response) return undefined;
      const headers = headersOf(response['headers']);
      const body = decoded(bodyOf(response), headers['content-encoding']);
      return { status: statusOf(response['status'] ?? 200), headers, body, ended: 'whole' };
    },
  };
}

/** A template counts as a path: its parameters are segments like others. */
function pathOf({ url, urlPath, urlPathTemplate }: Fields): unknown {
  const path = url ?? urlPath ?? urlPathTemplate;
  if (path === undefined) throw new UnreadableError('the URL of its request is a pattern');
  return path;
}

/** The headers that have one value, not a pattern. */
const literalsOf = (headers: unknown): Fields =>
  Object.fromEntries(
    Object.entries(isObject(headers) ? headers : {}).flatMap(([name, matcher]) =>
      isObject(matcher) && typeof matcher['equalTo'] === 'string' ? [[name, matcher['equalTo']]] : [],
    ),
  );

/** Recorded requests have one pattern, the body itself. */
function bodyPatternOf(patterns: unknown): unknown {
  const [pattern, ...more] = Array.isArray(patterns) ? patterns.filter(isObject) : [];
  if (!pattern || more.length > 0 || pattern['ignoreExtraElements'] === true) return undefined;
  const { equalToJson, equalTo, binaryEqualTo } = pattern;
  return equalToJson ?? equalTo ?? (typeof binaryEqualTo === 'string' ? fromBase64(binaryEqualTo) : undefined);
}

function bodyOf({ body, jsonBody, base64Body, bodyFileName, transformers }: Fields): Buffer {
  if (Array.isArray(transformers) && transformers.includes('response-template'))
    throw new UnreadableError('its response is a template');
  if (bodyFileName !== undefined) throw new UnreadableError('the body of its response is in another file');
  if (jsonBody !== undefined) return jsonOf(jsonBody);
  if (typeof base64Body === 'string') return fromBase64(base64Body);
  if (body === undefined || typeof body === 'string') return Buffer.from(body ?? '');
  throw new UnreadableError('the body of its response must be a string');
}
