import { isObject } from '../../openapi/is-object.ts';
import { decoded, fromBase64 } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import { headersIn, methodOf, objectAt, statusOf, unknownHost, urlOf, type Fields } from './fields.ts';
import { sentWith } from './sent.ts';
import { bytesOf } from './yaml.ts';

/**
 * Recordings of httpmock (Rust): one YAML document per exchange. They keep the path of a request, but not always its host.
 *
 * @see https://alexliesenfeld.github.io/httpmock/record-and-playback/recording/
 */
export const httpmock: Format = {
  name: 'httpmock',
  recognises: (documents) => documents.every((one) => isObject(one) && isObject(one['when']) && isObject(one['then'])),
  read: readDocument,
};

function readDocument(document: unknown): Exchange {
  const [when, then] = [objectAt(document as Fields, 'when'), objectAt(document as Fields, 'then')];
  return {
    method: methodOf(when),
    url: urlOf(when['path'], typeof when['host'] === 'string' ? `http://${when['host']}` : unknownHost),
    sent: () =>
      sentWith(
        () => headersIn(when['header']),
        () => when['body'],
      ),
    answer: () => {
      const headers = headersIn(then['header'] ?? []);
      const body = decoded(bodyOf(then), headers['content-encoding']);
      return { status: statusOf(then['status']), headers, body, ended: 'whole' };
    },
  };
}

function bodyOf({ body = null, body_base64: base64 }: Fields): Buffer {
  if (typeof base64 === 'string') return fromBase64(base64);
  const bytes = bytesOf(body);
  if (bytes) return bytes;
  throw new UnreadableError('the body of its response must be a string');
}
