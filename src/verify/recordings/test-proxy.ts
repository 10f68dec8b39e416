import { isObject } from '../../openapi/is-object.ts';
import { decoded, fromBase64, jsonOf } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import { headersOf, methodOf, statusOf, urlOf } from './fields.ts';
import { sent } from './sent.ts';

/**
 * Session records of the test proxy of the Azure SDKs, in JSON. The official .NET client keeps such ones.
 *
 * @see https://github.com/Azure/azure-sdk-tools/tree/main/tools/test-proxy
 */
export const testProxy: Format = { name: 'test proxy', path: ['Entries'], read: readEntry };

function readEntry(entry: unknown): Exchange {
  if (!isObject(entry)) throw new UnreadableError('it must be an object');
  return {
    method: methodOf({ method: entry['RequestMethod'] }),
    url: urlOf(entry['RequestUri']),
    sent: () => sent(entry['RequestHeaders'], () => bodyOf(entry['RequestBody'], headersOf(entry['RequestHeaders']))),
    answer: () => {
      const headers = headersOf(entry['ResponseHeaders']);
      const body = decoded(bodyOf(entry['ResponseBody'], headers), headers['content-encoding']);
      return { status: statusOf(entry['StatusCode']), headers, body, ended: 'whole' };
    },
  };
}

/** JSON stands parsed, text as a string or as a list of its lines, each with its end, and other bytes in base64. */
function bodyOf(body: unknown, { 'content-type': type = '' }: Readonly<Record<string, string>>): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (isLines(body)) return Buffer.from(body.join(''));
  if (typeof body !== 'string') return jsonOf(body);
  return /^text\/|json|xml|urlencoded/.test(type) ? Buffer.from(body) : fromBase64(body);
}

const isLines = (body: unknown): body is readonly string[] =>
  Array.isArray(body) && body.length > 0 && body.every((line) => typeof line === 'string');
