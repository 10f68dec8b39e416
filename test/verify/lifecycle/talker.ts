import type { Example, Response } from '../../../src/openapi/document.ts';
import { operationsOf, resolve } from '../../../src/openapi/operations.ts';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import type { Answer } from '../../../src/verify/model/answer.ts';
import type { Send } from '../../../src/verify/transport/send.ts';
import { contract } from '../../helpers/run-on.ts';
import { answer } from './library.ts';

type Body = Readonly<Record<string, unknown>>;

const { document } = contract;

function shown(operationId: string, name: string): Body {
  const site = operationsOf(document).find((one) => one.operation.operationId === operationId);
  const success = site?.operation.responses['200'];
  const media = success && resolve<Response>(document, success).content?.['application/json'];
  const example = media?.examples?.[name];
  if (!example) throw new Error(`${operationId} has no example ${name}.`);
  return resolve<Example>(document, example).value as Body;
}

/** What a server says about an exchange of its own: another body, or a refusal. */
export type Deafness = (request: CaseRequest, body: Body) => Body | Answer | undefined;

const refusal = (status: number, message: string): Answer =>
  answer(status, { error: { message, type: 'invalid_request_error', param: null, code: null } });

/** A server that takes two turns: it calls a tool, knows its calls and its responses again, and keeps what it stores. */
export function talker(deaf: Deafness = () => undefined): { readonly send: Send; readonly sent: CaseRequest[] } {
  const sent: CaseRequest[] = [];
  const kept = new Map<string, Body>();
  const usual = (request: CaseRequest): Answer | Body => {
    const asked = JSON.parse(request.body ?? '{}') as Body;
    if (request.template === '/chat/completions') return chat(asked);
    if (request.template === '/responses') return respond(asked);
    const id = request.path['response_id'] ?? '';
    const found = kept.get(id);
    if (!found) return refusal(404, `There is no response ${id}.`);
    if (request.method !== 'DELETE') return found;
    kept.delete(id);
    return { ...shown('deleteResponse', 'deleted'), id };
  };
  const respond = (asked: Body): Answer | Body => {
    const previous = asked['previous_response_id'];
    if (typeof previous === 'string' && !kept.has(previous)) return refusal(400, `There is no response ${previous}.`);
    const body = { ...nextResponse(asked), ...settings(asked), id: `resp_${sent.length}` };
    if (asked['store'] !== false) kept.set(body.id, body);
    return body;
  };
  return {
    sent,
    send: async (request) => {
      if (request.template.startsWith('/no-such-resource')) return refusal(404, 'There is no such address.');
      sent.push(request);
      const told = usual(request);
      if (isAnswer(told)) return told;
      const other = deaf(request, told) ?? told;
      return isAnswer(other) ? other : answer(200, other);
    },
  };
}

export { refusal };

const isAnswer = (told: Answer | Body): told is Answer => 'ended' in told;

const chat = ({ messages }: Body): Body =>
  (messages as readonly Body[]).at(-1)?.['role'] === 'tool'
    ? { ...shown('createChatCompletion', 'tool-results'), model: 'gpt-5.4-mini' }
    : shown('createChatCompletion', 'required-tool');

function nextResponse({ input, tools }: Body): Body {
  const isAnswered = Array.isArray(input) && (input.at(-1) as Body)['type'] === 'function_call_output';
  if (isAnswered) return shown('createResponse', 'function-results');
  return shown('createResponse', tools === undefined ? 'text' : 'required-function');
}

/** A response repeats what it was asked for. */
const settings = (asked: Body): Body => {
  const { input: _, model: __, ...rest } = asked;
  return { instructions: null, metadata: {}, previous_response_id: null, max_output_tokens: null, ...rest };
};
