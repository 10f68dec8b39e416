import { appendFileSync } from 'node:fs';
import type { CaseRequest } from '../model/case.ts';
import { textOf, type Answer } from '../model/answer.ts';
import type { Target } from '../model/target.ts';
import { maskHeaders } from '../../wire/secrets.ts';
import { maskAll, secretsOf } from './secrets.ts';
import { headersOf, NoAnswerError, urlOf, type Send } from './send.ts';

/** Writes the entry of a request that was sent and is not answered yet. */
type Give = () => void;

/** By file: the requests under way. */
const underWay = new Map<string, Set<Give>>();

/**
 * Appends each exchange to a file, one entry per line, so that a crash loses only what is under way. Keys are masked. A
 * request without an answer has the status 0, as in the recordings of browsers.
 */
export function withRecorder(send: Send, target: Target, file: string): Send {
  const secrets = secretsOf(target);
  const own = underWay.get(file) ?? new Set();
  underWay.set(file, own);
  return async (request, listen) => {
    const started = new Date();
    const write = (answer: Answer | string): void => {
      if (own.delete(giveUp))
        appendFileSync(file, `${JSON.stringify(maskAll(harEntry(target, request, answer, started), secrets))}\n`);
    };
    const giveUp: Give = () => write('The run ended before the answer.');
    own.add(giveUp);
    try {
      const answer = await send(request, listen);
      write(answer);
      return answer;
    } catch (error) {
      if (error instanceof NoAnswerError) write(error.message);
      own.delete(giveUp);
      throw error;
    }
  };
}

/** Appends what is under way. The answers, if they still come, are not recorded. */
export function endRecorder(file: string): void {
  for (const giveUp of underWay.get(file) ?? []) giveUp();
  underWay.delete(file);
}

const none: Answer = { status: 0, headers: {}, body: new Uint8Array(), ended: 'cut' };

/**
 * One exchange in HAR 1.2.
 *
 * @param told the answer, or why there is none.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
const harEntry = (target: Target, request: CaseRequest, told: Answer | string, started: Date) => {
  const answer = typeof told === 'string' ? none : told;
  const time = Date.now() - started.getTime();
  return {
    startedDateTime: started.toISOString(),
    time,
    request: {
      method: request.method,
      url: urlOf(target, request),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(maskHeaders(Object.entries(headersOf(target, request)))),
      queryString: request.query.map(([name, value]) => ({ name, value })),
      ...(request.body !== undefined && {
        postData: { mimeType: request.headers['content-type'] ?? '', text: request.body },
      }),
      headersSize: -1,
      bodySize: Buffer.byteLength(request.body ?? ''),
    },
    response: {
      status: answer.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(maskHeaders(Object.entries(answer.headers))),
      content: contentOf(answer),
      redirectURL: answer.headers['location'] ?? '',
      headersSize: -1,
      bodySize: answer.body.length,
      ...(typeof told === 'string' ? { _error: told } : told.ended !== 'whole' && { _ended: told.ended }),
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
  };
};

function contentOf(answer: Answer): { size: number; mimeType: string; text: string; encoding?: 'base64' } {
  const mimeType = answer.headers['content-type'] ?? '';
  const base = { size: answer.body.length, mimeType };
  return /json|text/.test(mimeType)
    ? { ...base, text: textOf(answer) }
    : { ...base, text: Buffer.from(answer.body).toString('base64'), encoding: 'base64' };
}

const pairs = (headers: Readonly<Record<string, string>>): { name: string; value: string }[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

/** The text before and after the entries of a HAR. */
export const harFrame = [
  '{"log":{"version":"1.2","creator":{"name":"concord","version":"1"},"entries":[\n',
  '\n]}}',
] as const;
