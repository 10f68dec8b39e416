import { isObject } from '../../openapi/is-object.ts';
import { decoded, fromBase64 } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import type { Answer } from '../model/answer.ts';
import { codeOf, halvesOf, headersOf, methodOf, urlOf, type Fields } from './fields.ts';
import { sent } from './sent.ts';
import { bytesOf } from './yaml.ts';

/**
 * Cassettes of VCR (Ruby), in YAML or JSON, and of recorders that follow it, such as vcr of R.
 *
 * @see https://benoittgt.github.io/vcr/#/cassettes/format
 */
export const vcr: Format = { name: 'VCR', path: ['http_interactions'], read: readInteraction };

function readInteraction(entry: unknown): Exchange {
  const { request, response } = halvesOf(entry);
  return {
    method: methodOf(request),
    url: urlOf(request['uri']),
    sent: () => sent(request['headers'], () => bodyOf(request['body'])),
    answer: () => answerOf(response),
  };
}

function answerOf(response: Fields): Answer {
  const headers = headersOf(response['headers']);
  const body = decoded(bodyOf(response['body']), headers['content-encoding']);
  return { status: codeOf(response), headers, body, ended: 'whole' };
}

/** With `preserve_exact_body_bytes`, the body is base64. */
function bodyOf(body: unknown): Buffer {
  const { string = body, base64_string: base64 } = isObject(body) ? body : {};
  if (typeof base64 === 'string') return fromBase64(base64);
  const bytes = bytesOf(string);
  if (bytes) return bytes;
  throw new UnreadableError('the body of its response must have a string or a base64_string');
}
