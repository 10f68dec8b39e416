import type { Link, OpenApiDocument, Response } from './document.ts';
import { operationsOf, resolve, type ResolvedOperation } from './operations.ts';
import { valueAt } from './json-pointer.ts';

/** A link of a success, with the operation that it leads to. */
export interface LinkedOperation {
  readonly name: string;
  readonly link: Link;
  readonly source: ResolvedOperation;
  readonly target: ResolvedOperation;
}

/** Every link of the document, by where it leads from. */
export function allLinks(document: OpenApiDocument): LinkedOperation[] {
  const operations = operationsOf(document);
  const byId = new Map(operations.map((resolved) => [resolved.operation.operationId, resolved]));
  return operations.flatMap((source) =>
    Object.entries(source.operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, response]) => Object.entries(resolve<Response>(document, response).links ?? {}))
      .flatMap(([name, link]) => {
        const target = byId.get(link.operationId);
        return target ? [{ name, link, source, target }] : [];
      }),
  );
}

/** The links that lead from an operation. */
export function linksFrom(document: OpenApiDocument): (method: string, path: string) => readonly LinkedOperation[] {
  const bySource = Map.groupBy(allLinks(document), ({ source }) => `${source.method} ${source.path}`);
  return (method, path) => bySource.get(`${method.toLowerCase()} ${path}`) ?? [];
}

/** The exchange that a link starts from. */
export interface Exchange {
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export class LinkError extends Error {
  override name = 'LinkError';
}

/**
 * The parameters of the operation that a link leads to.
 *
 * @throws {LinkError} when the answer has nothing where an expression points.
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export const evaluateLink = ({ link }: LinkedOperation, exchange: Exchange): Record<string, string> =>
  Object.fromEntries(
    Object.entries(link.parameters ?? {}).map(([name, expression]) => [name, evaluate(expression, exchange)]),
  );

function evaluate(expression: unknown, { path, body }: Exchange): string {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return String(expression);
  const value = expression.startsWith('$request.path.')
    ? path[expression.slice('$request.path.'.length)]
    : valueAt(body, expression.replace('$response.body', ''));
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new LinkError(`The answer has nothing at ${expression}.`);
  return String(value);
}
