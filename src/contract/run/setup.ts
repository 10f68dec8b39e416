import type { Case } from '../cases/case.ts';
import type { Link, OpenApiDocument, Ref, Response } from '../openapi/document.ts';
import { operationsOf, resolve } from '../openapi/operations.ts';
import { valueAt } from '../openapi/pointer.ts';
import { send } from '../targets/send.ts';
import type { Target } from '../targets/target.ts';

export type Values = Readonly<Record<string, string>>;

/** Path parameters of an operation that name something which really exists on a target. */
export type ObtainPath = (operationId: string) => Promise<Values>;

export class SetupError extends Error {
  override name = 'SetupError';
}

interface Origin {
  readonly operationId: string;
  readonly link: Link;
}

/**
 * Makes what a case's path needs by the creates whose `links` lead to its operation. The links are followed backwards,
 * from a message to the thread that holds it, and each create is sent as its first example says.
 */
export function createSetup(document: OpenApiDocument, cases: readonly Case[], target: Target): ObtainPath {
  const origins = linkOrigins(document);
  const examples = new Map(
    cases
      .filter(isPlainCreate)
      .reverse()
      .map((subject) => [subject.operationId, subject]),
  );

  const obtain: ObtainPath = async (operationId) => {
    const origin = origins.get(operationId);
    const example = origin && examples.get(origin.operationId);
    if (!origin || !example) throw new SetupError(`No link leads to ${operationId}.`);
    const path = Object.keys(example.request.path).length > 0 ? await obtain(origin.operationId) : {};
    const answer = await send(target, { ...example.request, path });
    const text = new TextDecoder().decode(answer.body);
    if (answer.status >= 300)
      throw new SetupError(`${origin.operationId} answered ${answer.status}: ${text.slice(0, 200)}`);
    const body: unknown = JSON.parse(text);
    return Object.fromEntries(
      Object.entries(origin.link.parameters ?? {}).map(([name, expression]) => [
        name,
        evaluate(expression, path, body),
      ]),
    );
  };
  return obtain;
}

/** A stream is no body that an id can be read from. */
const isPlainCreate = ({ kind, request }: Case): boolean =>
  kind === 'example' && request.method === 'POST' && !request.body?.includes('"stream":true');

/** For each operation the first create that links to it with parameters. */
function linkOrigins(document: OpenApiDocument): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const { operation, method } of operationsOf(document)) {
    if (method !== 'post') continue;
    for (const link of linksOf(document, operation.responses)) {
      const isChild = link.operationId !== operation.operationId && link.parameters;
      if (isChild && !origins.has(link.operationId))
        origins.set(link.operationId, { operationId: operation.operationId, link });
    }
  }
  return origins;
}

const linksOf = (document: OpenApiDocument, responses: Readonly<Record<string, Response | Ref>>): Link[] =>
  Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.values(resolve<Response>(document, response).links ?? {}));

/** @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions */
function evaluate(expression: unknown, path: Values, body: unknown): string {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return String(expression);
  if (expression.startsWith('$request.path.')) return path[expression.slice('$request.path.'.length)] ?? '';
  const value = valueAt(body, expression.replace('$response.body', ''));
  if (value === undefined) throw new SetupError(`The answer has nothing at ${expression}.`);
  return String(value);
}
