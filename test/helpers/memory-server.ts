import { conditionsOf, leavingsOf } from '../../src/openapi/effects.ts';
import { operationsOf, type ResolvedOperation } from '../../src/openapi/operations.ts';
import { parseJson } from '../../src/openapi/parse-json.ts';
import { bodyExamples, requestOf, requiredValues } from '../../src/verify/cases/template.ts';
import { textOf } from '../../src/verify/model/answer.ts';
import { liveTarget } from '../../src/verify/targets/live.ts';
import { httpSend } from '../../src/verify/transport/send.ts';
import type { MemoryServer } from '../fixtures/memory-server/server.ts';
import { contract } from './run-on.ts';

const { document } = contract;
const operations = operationsOf(document);

export const operationOf = (operationId: string): ResolvedOperation =>
  operations.find(({ operation }) => operation.operationId === operationId) as ResolvedOperation;

/** The operations that create something, with every flag that has it stored. */
export const creates = operations.filter(({ operation }) =>
  leavingsOf(operation['x-effect'] ?? { leaves: 'nothing' }).some(
    (leaving) => leaving.link !== undefined && conditionsOf(leaving).every(({ is }) => is !== undefined),
  ),
);

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

export interface Sent {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly query?: readonly (readonly [string, string])[];
}

/** The first example body of an operation, with every flag set that has things stored. */
export const storingBody = ({ operation, ...rest }: ResolvedOperation): unknown =>
  leavingsOf(operation['x-effect'] ?? { leaves: 'nothing' })
    .flatMap(conditionsOf)
    .filter(({ is }) => is !== undefined)
    .reduce<unknown>(
      (body, { pointer, is }) => ({ ...(body as object), [pointer.slice(1)]: is }),
      bodyExamples(document, { operation, ...rest })[0]?.value,
    );

/** Sends the example of an operation with other ids, another body, or a query. */
export async function ask(
  { url }: Pick<MemoryServer, 'url'>,
  asked: ResolvedOperation | string,
  { path, body, query = [] }: Sent = {},
): Promise<Reply> {
  const operation = typeof asked === 'string' ? operationOf(asked) : asked;
  const [example] = bodyExamples(document, operation);
  const request = requestOf(
    document,
    operation,
    requiredValues(operation),
    example && { ...example, value: body ?? storingBody(operation) },
  );
  const target = liveTarget({ url, apiKey: 'sk-test', adminKey: 'sk-admin-test', allowWrites: true });
  const sent = { ...request, path: { ...request.path, ...path }, query: [...request.query, ...query] };
  const answer = await httpSend(target)(sent);
  return { status: answer.status, body: parseJson(textOf(answer)) };
}

/** Ids for the path of an operation, of a thing that exists. */
export function parentsOf(
  { things }: Pick<MemoryServer, 'things'>,
  { path }: ResolvedOperation,
): Record<string, string> {
  const template = path.slice(0, path.lastIndexOf('}') + 1);
  const pattern = new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}(?:/|$)`);
  const found = things.find(({ address, isAlive }) => isAlive && pattern.test(address));
  return { ...pattern.exec(found?.address ?? '')?.groups };
}
