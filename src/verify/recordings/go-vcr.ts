import { isObject } from '../../openapi/is-object.ts';
import { decoded } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import { codeOf, halvesOf, headersOf, methodOf, urlOf, type Fields } from './fields.ts';
import { sent } from './sent.ts';
import { bytesOf } from './yaml.ts';

/**
 * Cassettes of go-vcr (Go), in YAML. vcrpy has the same list, but calls the address of a request `uri`.
 *
 * @see https://github.com/dnaeon/go-vcr
 */
export const goVcr: Format = {
  name: 'go-vcr',
  path: ['interactions'],
  recognises: (entries) => names(entries, 'url') && !names(entries, 'uri'),
  read: readInteraction,
};

const names = (entries: readonly unknown[], key: string): boolean =>
  entries.some((entry) => isObject(entry) && isObject(entry['request']) && key in entry['request']);

function readInteraction(entry: unknown): Exchange {
  const { request, response } = halvesOf(entry);
  return {
    method: methodOf(request),
    url: urlOf(request['url']),
    sent: () => sent(request['headers'], () => bodyOf(request)),
    answer: () => {
      const headers = headersOf(response['headers']);
      const body = decoded(bodyOf(response), headers['content-encoding']);
      return { status: codeOf(response), headers, body, ended: 'whole' };
    },
  };
}

function bodyOf({ body = null }: Fields): Buffer {
  const bytes = bytesOf(body);
  if (bytes) return bytes;
  throw new UnreadableError('the body of its response must be a string');
}
