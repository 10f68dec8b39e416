import type { MediaType } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import { isTooDeep, mostLevels } from '../../openapi/parse-json.ts';
import { mediaTypeOf, textOf, type Answer } from '../model/answer.ts';
import type { DocumentedResponse } from './documented-response.ts';
import { incomplete, unread, type CheckedBody } from './checked-body.ts';
import { isVerified } from '../model/evidence.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { Finding } from '../model/finding.ts';
import { isEventStream, type StreamCheck } from './stream.ts';
import type { Verify } from './check-schema.ts';

/** Checks that the body is present and complete, has a documented media type, and is valid by its schema. */
export function checkBody(
  { response, pointer }: DocumentedResponse,
  answer: Answer,
  verify: Verify,
  stream: StreamCheck | undefined,
): CheckedBody {
  const content = response.content ?? {};
  const mediaType = mediaTypeOf(answer);
  const contract = pointer + pointerOf(['content']);
  if (Object.keys(content).length === 0) return { findings: [], checkedBy: 'no-body', read: {} };
  const only = (check: Finding['check'], message: string, got: string): CheckedBody => ({
    findings: [...checkEnd(answer, contract), { check, message, got, contract }],
    checkedBy: 'nothing',
    read: unread,
  });
  const media = content[mediaType] ?? binaryOf(content);
  if (!media) {
    const got = `${mediaType || 'none'} ${excerpt(textOf(answer))}`;
    const untyped = only('content-type-documented', documentedTypes(content), got);
    if (!stream || !isEventStream(answer)) return untyped;
    const streamed = stream.end(answer.ended);
    return { ...streamed, findings: [...untyped.findings.slice(-1), ...streamed.findings] };
  }
  if (answer.body.length === 0) return only('body-present', 'The body must not be empty.', 'no bytes');
  if (media === binaryOf(content)) return { findings: checkEnd(answer, contract), checkedBy: 'bytes', read: {} };
  const mediaPointer = contract + pointerOf([mediaType]);
  if (stream) return stream.end(answer.ended);
  const cut = checkEnd(answer, contract);
  if (cut.length > 0) return { findings: cut, checkedBy: 'nothing', read: incomplete };
  return checkJson(mediaPointer, textOf(answer), verify);
}

const documentedTypes = (content: object): string => `The content type must be ${Object.keys(content).join(' or ')}.`;

/** Servers may send bytes with any media type. `application/octet-stream` in the contract stands for all of them. */
const binaryOf = (content: Readonly<Record<string, MediaType>>): MediaType | undefined =>
  content['application/octet-stream'];

function checkEnd({ ended, body }: Answer, contract: string): Finding[] {
  if (ended === 'whole') return [];
  const got = `${body.length} bytes`;
  if (ended === 'too-long')
    return [{ check: 'body-complete', message: 'The body exceeds the size limit.', got, contract }];
  return ended === 'timeout'
    ? [{ check: 'answered-in-time', message: 'The body did not end in time.', got, contract }]
    : [{ check: 'body-complete', message: 'The connection closed before the body was whole.', got, contract }];
}

function checkJson(pointer: string, text: string, verify: Verify): CheckedBody {
  const bad = (message: string): CheckedBody => ({
    findings: [{ check: 'body-json', message, got: excerpt(text), contract: pointer }],
    checkedBy: 'nothing',
    read: unread,
  });
  if (isTooDeep(text)) return bad(`The body must not be nested more than ${mostLevels} levels deep.`);
  try {
    const schema = `${pointer}/schema`;
    const body: unknown = JSON.parse(text);
    const findings = verify(schema, 'body-schema', body);
    return { findings, checkedBy: isVerified(findings) ? 'schema' : 'nothing', schema, read: { body } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return bad(`The body must be JSON: ${error.message}`);
  }
}
