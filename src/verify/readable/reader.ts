import type { OpenApiDocument, Response, Schema } from '../../openapi/document.ts';
import { isObject } from '../../openapi/is-object.ts';
import { operationsOf, resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import type { GivenAnswer } from '../../relations/terms/model.ts';
import { mediaTypeOf, type Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Harm } from '../model/harm.ts';
import { callOf } from './call.ts';
import { pinnedClients, type PinnedClient } from './clients.ts';
import { harmsTo } from './read-answer.ts';
import { valuesOf, type Values } from './values.ts';

/** A received answer that clients are to read. */
export interface Readable {
  readonly operationId: string | undefined;
  readonly request?: CaseRequest;
  readonly answer: Answer;
  readonly given: GivenAnswer;
}

/** Reads an answer with every pinned client. Returns what each of them loses. */
export type Reader = (readable: Readable) => Promise<readonly Harm[]>;

/** Larger answers are not read a second time. */
const largest = 2 ** 22;

export function createReader(document: OpenApiDocument, load = pinnedClients): Reader {
  let clients: ReturnType<typeof pinnedClients> | undefined;
  const operations = new Map(operationsOf(document).map((resolved) => [resolved.operation.operationId, resolved]));
  return async ({ operationId = '', request, answer, given }) => {
    const resolved = operations.get(operationId);
    if (!resolved || !isJudged(resolved, answer)) return [];
    const isStream = mediaTypeOf(answer) === 'text/event-stream';
    const call = await callOf(resolved, answer.status < 300 ? request : undefined, isStream);
    if (!call) return [];
    const isPaged = resolved.operation['x-pagination'] !== undefined;
    const values = valuesIn(document, resolved, answer.status);
    const recorded = { answer, given, call, isPaged, values, ends: endsIn(document, resolved, answer.status) };
    const read = (client: PinnedClient): Promise<readonly Harm[]> => harmsTo(client, recorded);
    clients ??= load();
    return (await Promise.all((await clients).map(read))).flat();
  };
}

/** Clients are owed documented answers. A redirect is not an answer. */
const isJudged = ({ operation }: ResolvedOperation, { status, body }: Answer): boolean =>
  operation.responses[status] !== undefined && (status < 300 || status >= 400) && body.length <= largest;

function valuesIn(document: OpenApiDocument, { operation }: ResolvedOperation, status: number): Values {
  const node = operation.responses[status];
  const schema = node && resolve<Response>(document, node).content?.['application/json']?.schema;
  if (!schema) return {};
  const whole = resolve<Schema>(document, schema);
  const { data } = isObject(whole['properties']) ? (whole['properties'] as Record<string, Schema>) : {};
  const items = isObject(data?.['items']) ? resolve<Schema>(document, data['items'] as Schema) : undefined;
  return valuesOf(schema.$ref?.split('/').at(-1) ?? '', { own: requiredOf(whole), items: requiredOf(items) });
}

function endsIn(document: OpenApiDocument, { operation }: ResolvedOperation, status: number): readonly string[] {
  const node = operation.responses[status];
  const stream = node && resolve<Response>(document, node).content?.['text/event-stream'];
  return Object.keys(stream?.['x-event-stream']?.mayFollow ?? {});
}

const requiredOf = (schema: Schema | undefined): readonly string[] =>
  Array.isArray(schema?.['required']) ? (schema['required'] as string[]) : [];
