import { isObject } from '../../openapi/is-object.ts';
import type { Answer, Ended } from '../model/answer.ts';
import { decoded, fromBase64 } from './body.ts';
import { UnreadableError, type Exchange, type Format } from './exchange.ts';
import { sentWith } from './sent.ts';
import { halvesOf, headersIn, methodOf, objectAt, statusOf, urlOf, type Fields } from './fields.ts';

/** HAR 1.2, of browsers, proxies and `concord verify --record`. @see http://www.softwareishard.com/blog/har-12-spec/ */
export const har: Format = { name: 'HAR', path: ['log', 'entries'], read: readEntry };

function readEntry(entry: unknown): Exchange {
  const { request, response } = halvesOf(entry);
  return {
    method: methodOf(request),
    url: urlOf(request['url']),
    sent: () =>
      sentWith(
        () => headersIn(request['headers']),
        () => postedText(request['postData']),
      ),
    answer: () => answerOf(response),
  };
}

const postedText = (posted: unknown): string | undefined =>
  isObject(posted) && typeof posted['text'] === 'string' ? posted['text'] : undefined;

function answerOf(response: Fields): Answer | undefined {
  const status = statusOf(response['status']);
  const headers = headersIn(response['headers']);
  const content = objectAt(response, 'content');
  if (status === 0 || (content['text'] === undefined && Number(content['size'] ?? 0) > 0)) return undefined;
  const body = plainOf(bodyOf(content), headers['content-encoding']);
  return { status, headers, body, ended: endOf(response) };
}

function bodyOf({ text = '', encoding }: Fields): Buffer {
  if (typeof text !== 'string') throw new UnreadableError('the text of its response must be a string');
  if (encoding === 'base64') return fromBase64(text);
  if (encoding === undefined || encoding === null || encoding === '') return Buffer.from(text);
  throw new UnreadableError('the encoding of its response must be base64');
}

/** HAR holds bodies without their content encoding, and keeps the header. A few recorders keep the encoding, too. */
function plainOf(body: Buffer, encodings: string | undefined): Buffer {
  try {
    return decoded(body, encodings);
  } catch {
    return body;
  }
}

const endings: readonly Ended[] = ['whole', 'cut', 'timeout', 'stopped', 'too-long'];

/** `_ended` is not part of HAR: how the body ended, if concord recorded it and it was incomplete. */
function endOf({ _ended: ended = 'whole' }: Fields): Ended {
  if (endings.includes(ended as Ended)) return ended as Ended;
  throw new UnreadableError(`_ended must be one of ${endings.join(', ')}`);
}
