import { linksOf } from '../../../src/openapi/links.ts';
import { listed } from '../text/sentences.ts';
import type { OperationEntry, Site } from './site.ts';

/** An operation that a link of the answer leads to. */
export interface NextStep {
  readonly target: OperationEntry;
  readonly description: string;
  /** Which values of this exchange it takes, as a clause: "takes `id` as `file_id`". */
  readonly takes: string;
}

export const nextSteps = (site: Site, entry: OperationEntry): NextStep[] =>
  linksOf(
    site.document,
    entry.resolved,
    site.operations.map(({ resolved }) => resolved),
  ).flatMap(({ link, target }) => {
    const found = site.operation(target.operation.operationId);
    if (!found) return [];
    const taken = Object.entries(link.parameters ?? {}).map(
      ([name, source]) => `${placeOf(String(source))} as \`${name}\``,
    );
    return [{ target: found, description: link.description, takes: taken.length > 0 ? `Takes ${listed(taken)}.` : '' }];
  });

function placeOf(expression: string): string {
  const body = /^\$response\.body#\/(.*)$/.exec(expression)?.[1];
  if (body !== undefined) return `\`${body.replaceAll('/', '.')}\` of the answer`;
  const request = /^\$request\.path\.(.*)$/.exec(expression)?.[1];
  return request === undefined ? `\`${expression}\`` : `\`${request}\` of the path`;
}
