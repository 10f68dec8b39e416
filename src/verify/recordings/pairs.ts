import { isObject } from '../../openapi/is-object.ts';
import { decoded, fromBase64, jsonOf } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import { codeOf, halvesOf, headersOf, methodOf, urlOf, type Fields } from './fields.ts';
import { sent } from './sent.ts';
import { bytesOf } from './yaml.ts';

/** Pairs of `request` and `response` in a list: cassettes of ExVCR (Elixir), in JSON, and php-vcr, in YAML or JSON. */
export const pairs: Format = {
  name: 'ExVCR, php-vcr',
  path: [],
  recognises: (entries) => entries.some(isPair),
  read: readPair,
};

/** One such pair per file, as the fixtures of ReqLLM (Elixir), or per line. */
export const pair: Format = {
  name: 'ReqLLM, JSON Lines',
  recognises: (entries) => entries.every(isPair),
  read: readPair,
};

const isPair = (entry: unknown): boolean =>
  isObject(entry) && isObject(entry['request']) && isObject(entry['response']) && 'method' in entry['request'];

function readPair(entry: unknown): Exchange {
  const { request, response } = halvesOf(entry);
  const { chunks } = entry as Fields;
  return {
    method: methodOf(request),
    url: urlOf(request['url'] ?? request['uri']),
    sent: () => sent(request['headers'], () => bodyOf(request)),
    answer: () => {
      // ExVCR records that there was no response, too.
      if (response['type'] === 'error') return undefined;
      const headers = headersOf(response['headers']);
      const bytes = Array.isArray(chunks) ? Buffer.concat(chunks.map((body) => bodyOf({ body }))) : bodyOf(response);
      return { status: codeOf(response), headers, body: decoded(bytes, headers['content-encoding']), ended: 'whole' };
    },
  };
}

/** Text, bytes in base64, or parsed JSON. */
function bodyOf({ body = null, binary }: Fields): Buffer {
  if (binary === true) throw new UnreadableError('its body is a term of Erlang');
  const bytes = bytesOf(body);
  if (bytes) return bytes;
  return isObject(body) && typeof body['b64'] === 'string' ? fromBase64(body['b64']) : jsonOf(body);
}
