import { isObject } from '../../openapi/is-object.ts';
import { decoded, fromBase64, jsonOf } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import type { Answer } from '../model/answer.ts';
import { codeOf, halvesOf, headersOf, methodOf, urlOf, type Fields } from './fields.ts';
import { sent } from './sent.ts';
import { bytesOf } from './yaml.ts';

/**
 * Cassettes of vcrpy (Python), in YAML or JSON, and of recorders that follow it, such as ReqCassette (Elixir).
 *
 * @see https://vcrpy.readthedocs.io/en/latest/usage.html
 */
export const vcrpy: Format = { name: 'vcrpy', path: ['interactions'], read: readInteraction };

function readInteraction(entry: unknown): Exchange {
  const { request, response } = halvesOf(entry);
  return {
    method: methodOf(request),
    url: urlOf(request['uri']),
    sent: () => sent(request['headers'], () => bodyOf(request)),
    answer: () => answerOf(response),
  };
}

function answerOf(response: Fields): Answer {
  const headers = headersOf(response['headers']);
  const body = decoded(bodyOf(response), headers['content-encoding']);
  return { status: codeOf(response), headers, body, ended: 'whole' };
}

/**
 * The body is a string in `body`; in `content`, if an older vcrpy recorded httpx; or parsed, if a serializer of the
 * user's or a newer recorder made it readable.
 */
function bodyOf({ body, content, parsed_body: parsed, body_json: json = parsed, body_blob: blob }: Fields): Buffer {
  if (json !== undefined) return jsonOf(json);
  if (typeof blob === 'string') return fromBase64(blob);
  if (isObject(body) && typeof body['type'] === 'string') return typedBodyOf(body);
  const bytes = bytesOf(isObject(body) ? body['string'] : (content ?? body));
  if (bytes) return bytes;
  throw new UnreadableError('the body of its response must have a string');
}

/** @see https://github.com/marcelotryle/vcr-but-better#cassette-format */
function typedBodyOf({ type, content }: Fields): Buffer {
  if (type === 'json') return jsonOf(content);
  if (typeof content !== 'string') throw new UnreadableError('the content of its body must be a string');
  return type === 'text' ? Buffer.from(content) : fromBase64(content);
}
