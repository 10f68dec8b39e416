import type { OpenApiDocument } from '../../openapi/document.ts';
import { effectOf } from '../../openapi/effects.ts';
import type { LinkedOperation } from '../../openapi/links.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { Case } from '../model/case.ts';
import { shownIds } from './example-ids.ts';
import { namesExampleId } from './names-example-id.ts';

/**
 * The example of each operation that leaves something behind, but least, and so needs the fewest undos. Of those, one that
 * names nothing that the server would have to know.
 */
export function plainExamples(document: OpenApiDocument, examples: readonly Case[]): Map<string | undefined, Case> {
  const leftBy = leavingsIn(document);
  const costOf = (subject: Case): Cost => [leftBy(subject), namesExampleId(document, subject.request) ? 1 : 0];
  const least = new Map<string | undefined, { subject: Case; cost: Cost }>();
  for (const subject of examples.filter(isPlain)) {
    const cost = costOf(subject);
    const best = least.get(subject.operationId);
    if (!best || isLess(cost, best.cost)) least.set(subject.operationId, { subject, cost });
  }
  return new Map([...least].map(([operationId, { subject }]) => [operationId, subject]));
}

/** What is left to undo, and whether something is named that the server would have to know. */
type Cost = readonly [left: number, named: number];

const isLess = ([left, named]: Cost, [otherLeft, otherNamed]: Cost): boolean =>
  left < otherLeft || (left === otherLeft && named < otherNamed);

/** How many things an example leaves. Infinity for one that leaves nothing: it makes nothing to work on. */
function leavingsIn(document: OpenApiDocument): (subject: Case) => number {
  const operations = new Map(operationsOf(document).map(({ operation }) => [operation.operationId, operation]));
  return ({ operationId = '', request }) => {
    const operation = operations.get(operationId);
    const left = operation?.['x-effect'] ? effectOf(operation, parseJson(request.body ?? '')).leaves.length : 0;
    return left === 0 ? Infinity : left;
  };
}

/** Excludes streams: no id can be read from their body. */
const isPlain = ({ request }: Case): boolean =>
  ['GET', 'POST'].includes(request.method) && !request.body?.includes('"stream":true');

/**
 * The example of a create whose answer has the id that the path of an operation shows: what is cancelled, for example, is
 * a response in the background. Not one that leaves more than that: a server may be unable to undo the rest.
 */
export function exampleMeantFor(
  document: OpenApiDocument,
  examples: readonly Case[],
): (origin: LinkedOperation) => Case | undefined {
  const shown = shownIds(document);
  const leftBy = leavingsIn(document);
  const plain = new Map(examples.filter(isPlain).map((one) => [one.id, one]));
  return ({ source, target }) => {
    const { operationId } = source.operation;
    const id = target.parameters.findLast((one) => one.in === 'path')?.example;
    const shownBy = shown.find((one) => one.id === id && one.operationId === operationId);
    const example = shownBy && plain.get(`${operationId}/example/${shownBy.name}`);
    return example && leftBy(example) <= 1 ? example : undefined;
  };
}
