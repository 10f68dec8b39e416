import type { OpenApiDocument } from './document.ts';
import { effectOf, type Removable } from './effects.ts';
import { valueAt } from './json-pointer.ts';
import { thingsHit, type Aim } from './lasting.ts';
import { evaluateBody } from './link-body.ts';
import { evaluateLink, linksOf, LinkError, type LinkedOperation } from './links.ts';
import type { ResolvedOperation } from './operations.ts';

/** A request that removes what another request created. */
export interface Undo {
  readonly operation: ResolvedOperation;
  readonly path: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /**
   * The new things, in the notation of `thingsHit`, which the caller owns from now on. Empty if the request created
   * nothing but activated something that existed. `thingsHit` of that request then returns the thing, and the caller
   * must know beforehand who owns it.
   */
  readonly things: readonly string[];
}

/**
 * The requests that remove one thing that a successful request left behind. If the link's expressions point into an
 * array, index 0 stands for every item, and there is one request per item.
 *
 * @param aim what was sent.
 * @param answer the JSON body of the 2xx response.
 * @throws {LinkError} when the response does not contain the ids.
 */
export function undosOf(
  document: OpenApiDocument,
  source: ResolvedOperation,
  { operationId, link: name }: Removable,
  aim: Aim,
  answer: unknown,
): Undo[] {
  const linked = linksOf(document, source).find(
    (candidate) => candidate.name === name && candidate.target.operation.operationId === operationId,
  );
  if (!linked) throw new LinkError(`${source.operation.operationId} has no link ${name} to ${operationId}.`);
  const known = new Set(hitsOf(source, aim));
  return perItem(linked, answer).map((each) => {
    const exchange = { path: aim.path, body: answer };
    const [path, body] = [evaluateLink(each, exchange), evaluateBody(each, exchange)];
    const hits = hitsOf(each.target, { path, body });
    if (body !== undefined && hits.length === 0) throw new LinkError(`The response has no id for ${operationId}.`);
    const things = hits.filter((thing) => !known.has(thing));
    return { operation: each.target, path, ...(body !== undefined && { body }), things };
  });
}

const hitsOf = (operation: ResolvedOperation, aim: Aim): string[] =>
  effectOf(operation.operation, aim.body).leaves.flatMap((leaving) =>
    'thing' in leaving ? thingsHit(operation, leaving, aim) : [],
  );

const throughArray = /(\$response\.body#[^"]*?)\/0(?=[/"])/;

/**
 * Returns one copy of the link per item of the array that its expressions point into. Returns the link itself if they
 * point into no array.
 */
function perItem(linked: LinkedOperation, answer: unknown): LinkedOperation[] {
  const text = JSON.stringify(linked.link);
  const [, array] = throughArray.exec(text) ?? [];
  if (array === undefined) return [linked];
  const items = valueAt(answer, array.replace('$response.body', ''));
  if (!Array.isArray(items)) throw new LinkError(`The response has no array at ${array}.`);
  return items.map((_, index) => ({
    ...linked,
    link: JSON.parse(text.replaceAll(new RegExp(throughArray, 'g'), `$1/${index}`)),
  }));
}
