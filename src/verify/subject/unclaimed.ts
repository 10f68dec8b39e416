import { isObject } from '../../openapi/is-object.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Ability, Subject } from '../model/subject.ts';
import { fieldsNamed, wordsOf } from './words.ts';

/** The fields of requests that a server says it does not support. Cases that use them are not sent. */
export interface Unclaimed {
  /** One sentence, if a request uses such a field. */
  in(operationId: string, request: CaseRequest): string | undefined;
  /** Takes an answer that says so. */
  note(operationId: string, request: CaseRequest, answer: Answer): void;
}

export function createUnclaimed(subject?: Subject): Unclaimed {
  const known = new Map<string, Map<string, string>>();
  const add = (operationId: string, field: string, reason: string): void => {
    const fields = known.get(operationId) ?? new Map<string, string>();
    known.set(operationId, fields.set(field, fields.get(field) ?? reason));
  };
  for (const [ability, claim] of Object.entries(subject?.abilities ?? {}))
    if (claim.standing === 'absent')
      for (const [operationId, field] of usedBy[ability as Ability] ?? []) add(operationId, field, claim.reason);
  return {
    in(operationId, { body }) {
      const fields = known.get(operationId);
      const parsed = fields && parseJson(body ?? '');
      if (!fields || !isObject(parsed)) return undefined;
      const field = Object.keys(parsed).find((name) => fields.has(name) && isUsed(parsed[name]));
      return field === undefined ? undefined : fields.get(field);
    },
    note(operationId, request, answer) {
      for (const field of fieldsNamed(request, answer))
        add(operationId, field, `The server does not support ${field}: "${wordsOf(answer).text.slice(0, 120)}"`);
    },
  };
}

/** `stream: false` and `tools: null` use nothing. */
const isUsed = (value: unknown): boolean => value !== null && value !== false && value !== undefined;

/** The fields that only use an ability. */
const usedBy: Readonly<Partial<Record<Ability, readonly (readonly [operationId: string, field: string])[]>>> = {
  stream: [
    ['createChatCompletion', 'stream'],
    ['createResponse', 'stream'],
  ],
  tools: [
    ['createChatCompletion', 'tools'],
    ['createResponse', 'tools'],
  ],
  structured: [['createChatCompletion', 'response_format']],
  logprobs: [['createChatCompletion', 'logprobs']],
};
