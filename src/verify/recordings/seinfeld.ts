import { isObject } from '../../openapi/is-object.ts';
import { decoded, fromBase64, jsonOf } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import { halvesOf, headersOf, methodOf, statusOf, urlOf } from './fields.ts';
import { sent } from './sent.ts';

/** Cassettes of seinfeld, the recorder of Braintrust's JavaScript SDK, in JSON. */
export const seinfeld: Format = {
  name: 'seinfeld',
  path: ['entries'],
  recognises: (entries) => entries.some((entry) => isObject(entry) && 'matchKey' in entry),
  read: readEntry,
};

function readEntry(entry: unknown): Exchange {
  const { request, response } = halvesOf(entry);
  return {
    method: methodOf(request),
    url: urlOf(request['url']),
    sent: () => sent(request['headers'], () => bodyOf(request['body'])),
    answer: () => {
      const headers = headersOf(response['headers']);
      const body = decoded(bodyOf(response['body']), headers['content-encoding']);
      return { status: statusOf(response['status']), headers, body, ended: 'whole' };
    },
  };
}

/** Its `kind` says how a body is written. Events stand without the blank line after each. */
function bodyOf(body: unknown): Buffer {
  const { kind, value, chunks } = isObject(body) ? body : {};
  if (kind === 'empty') return Buffer.alloc(0);
  if (kind === 'json') return jsonOf(value);
  if (kind === 'sse' && Array.isArray(chunks)) return Buffer.from(chunks.map((chunk) => `${chunk}\n\n`).join(''));
  if (kind === 'binary') throw new UnreadableError('its body is in another file');
  if (typeof value !== 'string') throw new UnreadableError('its body must have a kind and a value');
  return kind === 'base64' ? fromBase64(value) : Buffer.from(value);
}
