import { appendFileSync } from 'node:fs';
import type { CaseRequest } from '../model/case.ts';
import { textOf, type Answer } from '../model/answer.ts';
import type { Target } from '../model/target.ts';
import { maskHeaders } from '../../wire/secrets.ts';
import { maskAll, secretsOf } from './secrets.ts';
import { headersOf, urlOf, type Send } from './send.ts';

/** One exchange in HAR 1.2. @see http://www.softwareishard.com/blog/har-12-spec/ */
export type HarEntry = ReturnType<typeof harEntry>;

/** Appends each exchange to a file, one entry per line, so that a crash loses at most one. Keys are masked. */
export function withRecorder(send: Send, target: Target, file: string): Send {
  return async (request, listen) => {
    const started = new Date();
    const answer = await send(request, listen);
    const entry = maskAll(harEntry(target, request, answer, started), secretsOf(target));
    appendFileSync(file, `${JSON.stringify(entry)}\n`);
    return answer;
  };
}

const harEntry = (target: Target, request: CaseRequest, answer: Answer, started: Date) => {
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
      ...(answer.ended !== 'whole' && { _ended: answer.ended }),
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
