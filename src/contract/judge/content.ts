import type { MediaType, OpenApiDocument, Schema } from '../openapi/document.ts';
import { pointerOf } from '../openapi/pointer.ts';
import type { Answer } from './answer.ts';
import type { DocumentedResponse } from './documented.ts';
import type { Finding } from './finding.ts';
import { judgeTranscript } from './transcript.ts';
import type { Verify } from './verify.ts';

/** Whether the body is there, of a documented media type, and as its schema says. */
export function judgeContent(
  document: OpenApiDocument,
  { response, pointer }: DocumentedResponse,
  answer: Answer,
  verify: Verify,
): Finding[] {
  const content = response.content ?? {};
  if (Object.keys(content).length === 0) return [];
  const mediaType = (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const contract = pointer + pointerOf(['content']);
  const media = content[mediaType] ?? binaryOf(content);
  if (answer.body.length === 0) return [{ check: 'body-present', message: 'The body is empty.', contract }];
  if (!media) {
    const documented = Object.keys(content).join(', ');
    const message = `Content type "${mediaType || 'none'}", documented: ${documented}.`;
    return [{ check: 'content-type-documented', message, contract }];
  }
  if (media === binaryOf(content)) return [];
  const mediaPointer = contract + pointerOf([mediaType]);
  const text = new TextDecoder().decode(answer.body);
  return mediaType === 'text/event-stream'
    ? judgeStream(document, media, mediaPointer, text, verify)
    : judgeJson(mediaPointer, text, verify);
}

/** Bytes come under whatever media type describes them best; `application/octet-stream` stands for all of those. */
const binaryOf = (content: Readonly<Record<string, MediaType>>): MediaType | undefined =>
  content['application/octet-stream'];

function judgeJson(pointer: string, text: string, verify: Verify): Finding[] {
  try {
    return verify(`${pointer}/schema`, 'body-schema', JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [{ check: 'body-json', message: `The body is not JSON: ${error.message}`, contract: pointer }];
  }
}

function judgeStream(
  document: OpenApiDocument,
  media: MediaType,
  pointer: string,
  text: string,
  verify: Verify,
): Finding[] {
  const stream = media['x-event-stream'];
  const event = media.schema['contentSchema'] as Schema | undefined;
  if (!stream || !event)
    return [{ check: 'verifiable', message: 'The events of the stream are not described.', contract: pointer }];
  const unverifiable: Finding[] = [];
  const validate = (value: unknown) =>
    verify(`${pointer}/schema/contentSchema`, 'stream-event', value).flatMap((finding) => {
      if (finding.check === 'stream-event')
        return [{ instance: '', message: finding.message, schema: finding.contract }];
      unverifiable.push(finding);
      return [];
    });
  const problems = judgeTranscript(document, { stream, event, validate }, text).map(
    ({ kind, message, schema }): Finding => ({
      check: kind === 'end' ? 'stream-end' : 'stream-event',
      message,
      contract: schema ?? pointer,
    }),
  );
  return [...unverifiable.slice(0, 1), ...problems];
}
