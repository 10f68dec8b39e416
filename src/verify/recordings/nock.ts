import { isObject } from '../../openapi/is-object.ts';
import { decoded, jsonOf } from './body.ts';
import type { Answer } from '../model/answer.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import { sent } from './sent.ts';
import { headersOf, joined, methodOf, statusOf, urlOf, type Fields } from './fields.ts';

/**
 * Definitions of nock's recorder with `output_objects`, in JSON.
 *
 * @see https://github.com/nock/nock#recording
 */
export const nock: Format = {
  name: 'nock',
  path: [],
  recognises: (entries) => entries.some((entry) => isObject(entry) && 'scope' in entry && 'path' in entry),
  read: readDefinition,
};

function readDefinition(entry: unknown): Exchange {
  if (!isObject(entry)) throw new UnreadableError('it must be an object');
  const { scope, path } = entry;
  if (typeof scope !== 'string' || typeof path !== 'string')
    throw new UnreadableError('its scope and path must be strings');
  return {
    method: methodOf(entry),
    url: urlOf(scope + path),
    sent: () => sent(entry['reqheaders'], () => entry['body']),
    answer: () => answerOf(entry),
  };
}

function answerOf(entry: Fields): Answer {
  // `headers` is the name that nock used before 10.
  const { status = 200, rawHeaders, responseHeaders, headers: old } = entry;
  const headers = Array.isArray(rawHeaders)
    ? joined(pairsOf(rawHeaders))
    : headersOf(rawHeaders ?? responseHeaders ?? old);
  const body = decoded(bodyOf(entry, headers), headers['content-encoding']);
  return { status: statusOf(status), headers, body, ended: 'whole' };
}

/** Node lists names and values in turn. */
const pairsOf = (list: readonly unknown[]): unknown[][] =>
  list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1]]] : []));

/** Text stands as it is, JSON parsed, other bytes in hex, and compressed ones as chunks in hex. */
function bodyOf({ response, responseIsBinary }: Fields, headers: Readonly<Record<string, string>>): Buffer {
  const isCompressed = headers['content-encoding'] !== undefined;
  if (isCompressed && isHexList(response)) return Buffer.concat(response.map((chunk) => Buffer.from(chunk, 'hex')));
  if (responseIsBinary === true && !isHex(response)) throw new UnreadableError('its response is not valid hex');
  if (typeof response === 'string')
    return Buffer.from(response, responseIsBinary === true || (isCompressed && isHex(response)) ? 'hex' : 'utf8');
  return response === undefined ? Buffer.alloc(0) : jsonOf(response);
}

const isHex = (value: unknown): value is string =>
  typeof value === 'string' && value.length % 2 === 0 && /^[0-9a-f]*$/i.test(value);

const isHexList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isHex);
