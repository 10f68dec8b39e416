import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject } from '../openapi/is-object.ts';
import type { Json } from '../accumulate/json.ts';
import { memoized } from '../openapi/once.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import type { FoundOperation } from '../openapi/routes.ts';
import type { AskedRequest } from '../relations/terms/model.ts';
import type { Call, Handler, Reply } from './call.ts';
import { json } from './call.ts';
import type { Control } from './control.ts';
import { carryOut } from './carry-out.ts';
import { ApiError, asApiError, CutError, envelopeOf } from './errors.ts';
import type { Faults } from './faults/faults.ts';
import { withFault } from './faults/with-fault.ts';
import { handlerOf } from './groups/index.ts';
import { corsHeaders, preflight } from './http/cors.ts';
import type { Ending } from './http/server.ts';
import { writeReply, type Sent } from './http/write.ts';
import type { Journal } from './journal.ts';
import type { Judge } from './judge/judged.ts';
import { callerOf } from './keys.ts';
import { newRecord, type Learnt } from './learnt.ts';
import { operationAt } from './operation-at.ts';
import type { UnknownFields } from './options.ts';
import { headOf, readRequest, type ReadRequest, type RequestHead } from './read-request.ts';
import { standardHeaders } from './standard-headers.ts';
import { unknownFields } from './unknown-fields.ts';
import type { World } from './world.ts';

export interface Handling {
  readonly world: World;
  readonly control: Control;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly judge: Judge | undefined;
  readonly keys: readonly string[] | undefined;
  readonly unknownFields: UnknownFields;
  /** Told of errors that are the sandbox's own. */
  readonly onError: (error: unknown) => void;
}

/** One request: who asks, for what, is it right, and what is the answer. Every way ends in the journal. */
export async function handle(
  handling: Handling,
  request: IncomingMessage,
  response: ServerResponse,
  ending: Ending,
): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  const controlled = handling.control(request, response, path);
  // To wait for what is known takes a turn of its own.
  if (controlled !== false && (await controlled)) return;
  const { world } = handling;
  const at = world.clock.now();
  const record = newRecord(world.ids.make('req_', 32, 'hex'));
  const exchange = { request, response, path, ending, ...headOf(request) };
  const sent = await answer(handling, world, record, exchange).catch((error: unknown) => {
    handling.onError(error);
    return { status: response.statusCode, answer: () => undefined };
  });
  handling.journal.add({
    requestId: record.requestId,
    project: record.caller?.project ?? '',
    at,
    method: request.method ?? '',
    path,
    operationId: record.found?.resolved.operation.operationId,
    query: record.query,
    headers: exchange.headers,
    body: record.body,
    ...sent,
    notes: record.notes,
    unknownFields: record.unknownFields,
    findings: record.judged?.findings(),
  });
}

interface Exchange extends RequestHead {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly ending: Ending;
}

interface Sending {
  /** What is asked, once it is known to be a right request. */
  readonly asked: AskedRequest;
  readonly headers: Readonly<Record<string, string>>;
}

async function answer(handling: Handling, world: World, record: Learnt, exchange: Exchange): Promise<Sent> {
  const { request, response, ending } = exchange;
  const head = (status: number, headers: Readonly<Record<string, string>> = {}) => ({
    status,
    headers: { ...standardHeaders(record), ...corsHeaders(request), ...record.headers, ...headers },
  });
  const send = (status: number, reply: Reply, more: Partial<Sending> = {}): Promise<Sent> => {
    const asked = { operation: record.found?.resolved, request: more.asked, isGone: () => response.destroyed };
    record.judged = handling.judge?.(asked, status, reply);
    return writeReply(response, head(status, more.headers), record.judged?.reply ?? reply, ending);
  };
  if (request.method === 'OPTIONS') return preflight(response, request);
  try {
    const { call, handler, asked } = await accepted(handling, world, record, exchange);
    const reply = await withFault(handling.faults, call, (faulty) => carryOut(faulty, handler));
    const status = successOf(call.operation);
    // What the obedient brain says is right by construction, and is tested.
    if (world.brain.name !== 'obedient') {
      const { breaksOf } = await import('./judge/breaks.ts');
      breaksOf(world.contract, call.operation, asked, { status, reply }).forEach(call.note);
    }
    return await send(status, reply, { asked });
  } catch (error) {
    const known = asApiError(error, record.requestId);
    if (!(error instanceof ApiError || error instanceof CutError)) handling.onError(error);
    if (response.headersSent) {
      // Without the end of the body, so that the reader notices; what was sent before arrives.
      response.socket?.end();
      return { status: response.statusCode, answer: () => undefined };
    }
    // What was not read of a body is thrown away, so that the connection can be used again.
    request.resume();
    return send(known.status, json(envelopeOf(known)), { headers: known.headers });
  }
}

/** @throws {ApiError} if the request is not to be carried out. */
async function accepted(
  { keys, unknownFields: policy }: Handling,
  world: World,
  record: Learnt,
  exchange: Exchange,
): Promise<{ readonly call: Call; readonly handler: Handler; readonly asked: AskedRequest }> {
  const { request, path, headers } = exchange;
  const { resolved } = (record.found = operationAt(world, request.method ?? '', path));
  const caller = (record.caller = callerOf(world, resolved, headers, keys));
  const { project } = caller;
  const handler = await handlerOf(resolved);
  if (!handler) throw new ApiError(501, `The sandbox does not serve ${resolved.operation.operationId} yet.`, {});
  const contents = world.contents(project);
  const fileId = (): string => world.ids.make('file-', 22);
  const read = await readRequest(world.contract, record.found, exchange, { contents, fileId });
  record.query = read.asked.query;
  const { text, asked, upload } = read;
  const { body } = asked;
  record.body = text === undefined ? () => body : { text };
  noteUnknown(world, record, body, policy);
  const place = { caller, project, objects: world.objects(project), contents };
  return { call: callOf(world, record, exchange, { found: record.found, asked, upload, place }), handler, asked };
}

/** The status that an operation succeeds with. */
const successOf = memoized(({ operation }: ResolvedOperation) =>
  Number(Object.keys(operation.responses).find((code) => code.startsWith('2')) ?? 200),
);

interface Accepted extends Omit<ReadRequest, 'text'> {
  readonly found: FoundOperation;
  readonly place: Pick<Call, 'caller' | 'project' | 'objects' | 'contents'>;
}

const callOf = (
  world: World,
  record: Learnt,
  { headers, ending }: Exchange,
  { found: { resolved, path }, asked, upload, place }: Accepted,
): Call => ({
  ...place,
  world,
  operation: resolved,
  requestId: record.requestId,
  path,
  query: asked.query,
  headers,
  body: isObject(asked.body) ? (asked.body as Json) : {},
  upload,
  ending,
  answerHeaders: record.headers,
  note: (text) => void record.notes.push(text),
});

function noteUnknown({ contract }: World, record: Learnt, body: unknown, policy: UnknownFields): void {
  const content = record.found?.resolved.operation.requestBody?.content ?? {};
  const [media] = Object.values(content);
  if (policy === 'ignore' || !media) return;
  record.unknownFields = unknownFields(contract.document, media.schema, body);
  const [first] = record.unknownFields;
  if (first === undefined) return;
  if (policy === 'reject')
    throw new ApiError(400, `Unknown '${first}': there is no such parameter.`, {
      param: first,
      code: 'unknown_parameter',
    });
  record.headers['x-sandbox-unknown-fields'] = record.unknownFields
    .join(', ')
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .slice(0, 500);
}
