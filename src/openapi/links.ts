import type { Link, OpenApiDocument, Response } from './document.ts';
import { operationsOf, resolve, type ResolvedOperation } from './operations.ts';
import { valueAt } from './json-pointer.ts';

/** A link of a 2xx response, with its target operation. */
export interface LinkedOperation {
  readonly name: string;
  readonly link: Link;
  readonly source: ResolvedOperation;
  readonly target: ResolvedOperation;
}

/** Every link of the document, with its source operation. */
export function allLinks(document: OpenApiDocument): LinkedOperation[] {
  const operations = operationsOf(document);
  return operations.flatMap((source) => linksOf(document, source, operations));
}

/** The links in an operation's 2xx responses whose target is an operation of the document. */
export const linksOf = (
  document: OpenApiDocument,
  source: ResolvedOperation,
  operations: readonly ResolvedOperation[] = operationsOf(document),
): LinkedOperation[] =>
  Object.entries(source.operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.entries(resolve<Response>(document, response).links ?? {}))
    .flatMap(([name, link]) => {
      const target = operations.find(({ operation }) => operation.operationId === link.operationId);
      return target ? [{ name, link, source, target }] : [];
    });

/** The request and response that a link is evaluated on. */
export interface Exchange {
  readonly path: Readonly<Record<string, string>>;
  /** The JSON body of the request. */
  readonly request?: unknown;
  /** The JSON body of the response. */
  readonly body: unknown;
}

export class LinkError extends Error {
  override name = 'LinkError';
}

/**
 * The parameters for the target operation of a link.
 *
 * @throws {LinkError} when the response has no string or number at an expression.
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export const evaluateLink = ({ link }: LinkedOperation, exchange: Exchange): Record<string, string> =>
  Object.fromEntries(
    Object.entries(link.parameters ?? {}).map(([name, expression]) => [name, evaluate(expression, exchange)]),
  );

function evaluate(expression: unknown, exchange: Exchange): string {
  if (!isExpression(expression)) return String(expression);
  const value = valueOf(expression, exchange);
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new LinkError(`The response has no string or number at ${expression}.`);
  return String(value);
}

export const isExpression = (value: unknown): value is string => typeof value === 'string' && value.startsWith('$');

/** The value at a runtime expression. Undefined if there is none. */
export function valueOf(expression: string, { path, request, body }: Exchange): unknown {
  const [, parameter] = /^\$request\.path\.(.+)$/.exec(expression) ?? [];
  if (parameter !== undefined) return path[parameter];
  const isOfRequest = expression.startsWith('$request.body');
  return valueAt(isOfRequest ? request : body, expression.replace(/^\$(?:request|response)\.body/, ''));
}
