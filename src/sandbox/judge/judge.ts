import type { MediaType, Ref, Response } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import { createAnswerValidator } from '../../schema/answer-validator.ts';
import { sentenceOf } from '../../schema/messages.ts';
import type { Reply } from '../call.ts';
import type { Contract } from '../contract.ts';
import { breaksOf } from './breaks.ts';
import { watchEvents } from './events.ts';
import type { Judge, Judged, Validate } from './judged.ts';

/** The most findings that one answer has. */
const most = 10;

export function createJudge(contract: Contract): Judge {
  const { document } = contract;
  const validator = createAnswerValidator(document);
  const validate: Validate = (pointer, value) =>
    validator
      .validate(pointer, value)
      .forbidden.map((error) => `${error.instance || 'The body'} ${sentenceOf(error)}.`);

  const contentOf = (
    { operation, isGone }: { readonly operation: ResolvedOperation; isGone(): boolean },
    status: number,
    reply: Reply,
  ): Judged => {
    const documented = responseOf(contract, operation, status);
    if (!documented) return same(reply, [`Status ${status} is not documented.`]);
    const { content = {} } = documented.response;
    const type = mediaTypeOf(reply);
    const media = content[type] ?? content['application/octet-stream'];
    if (Object.keys(content).length === 0) return same(reply, []);
    if (!media) return same(reply, [`The content type must be ${Object.keys(content).join(' or ')}, got ${type}.`]);
    const at = documented.pointer + pointerOf(['content', type]);
    if (reply.kind === 'json') return same(reply, validate(`${at}/schema`, reply.body));
    if (reply.kind === 'bytes') return same(reply, isJson(media, type) ? brokenJson(reply.bytes) : []);
    return watchEvents(document, { ...documented, media, isGone }, reply, validate);
  };

  return ({ operation, request, isGone }, status, reply) => {
    if (!operation) return undefined;
    const { reply: watched, findings } = contentOf({ operation, isGone }, status, reply);
    const breaks = request ? breaksOf(contract, operation, request, { status, reply }) : [];
    return { reply: watched, findings: () => [...findings(), ...breaks].slice(0, most) };
  };
}

const same = (reply: Reply, findings: readonly string[]): Judged => ({ reply, findings: () => findings });

function responseOf(
  { document }: Contract,
  { operation, pointer }: ResolvedOperation,
  status: number,
): { readonly response: Response; readonly pointer: string } | undefined {
  const node: Response | Ref | undefined = operation.responses[status];
  if (!node) return undefined;
  const own = pointer + pointerOf(['responses', status]);
  return { response: resolve<Response>(document, node), pointer: '$ref' in node ? String(node.$ref).slice(1) : own };
}

function mediaTypeOf(reply: Reply): string {
  if (reply.kind === 'json') return 'application/json';
  if (reply.kind === 'events') return 'text/event-stream';
  return (reply.headers['content-type'] ?? 'none').split(';', 1)[0] ?? '';
}

const isJson = (media: MediaType, type: string): boolean => type === 'application/json' && media.schema !== undefined;

/** JSON that is sent as bytes is a fault's: half of an answer. */
function brokenJson(bytes: Iterable<Uint8Array>): readonly string[] {
  try {
    JSON.parse(Buffer.concat([...bytes]).toString());
    return [];
  } catch (error) {
    return [`The body must be JSON: ${(error as Error).message}.`];
  }
}
