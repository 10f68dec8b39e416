import { operationsOf, type ResolvedOperation } from '../../src/openapi/operations.ts';
import type { Facing } from './difference.ts';
import { compareBodies, compareParameters, compareResponses } from './compare-messages.ts';
import type { Sides } from './compare-schemas.ts';
import { deprecatedPhrase, nothing } from './phrases.ts';

/** Compares all operations: those of one method and path, and those that keep the published id elsewhere. */
export function compareOperations(sides: Sides): void {
  const published = operationsOf(sides.published);
  const missing = new Set(published);
  for (const own of operationsOf(sides.ours)) {
    const theirs =
      published.find((other) => placeOf(other) === placeOf(own)) ??
      published.find(({ operation }) => operation.operationId === publishedId(own));
    if (theirs) {
      missing.delete(theirs);
      compareOperation(sides, theirs, own);
    } else sides.ledger.face(placeOf(own), [['operation', nothing, operationPhrase(own)]]);
  }
  for (const theirs of missing) sides.ledger.face(placeOf(theirs), [['operation', operationPhrase(theirs), nothing]]);
}

function compareOperation(sides: Sides, before: ResolvedOperation, now: ResolvedOperation): void {
  const at = placeOf(now);
  const facing: readonly Facing[] = [
    ['path', placeOf(before), at],
    ['operationId', `operationId ${before.operation.operationId}`, `operationId ${now.operation.operationId}`],
    ['deprecated', deprecatedPhrase(before.operation.deprecated), deprecatedPhrase(now.operation.deprecated)],
    ['security', securityPhrase(before), securityPhrase(now)],
  ];
  sides.ledger.face(at, facing);
  compareParameters(sides, before.parameters, now.parameters, at);
  compareBodies(sides, before.operation.requestBody, now.operation.requestBody, `${at} body`);
  compareResponses(sides, before.operation.responses, now.operation.responses, at);
}

const placeOf = ({ method, path }: ResolvedOperation): string => `${method.toUpperCase()} ${path}`;

const publishedId = ({ operation }: ResolvedOperation): string =>
  operation['x-upstream-operation-id'] ?? operation.operationId;

/** Descriptions of others may leave out tags and keys. */
const operationPhrase = ({ operation: { operationId, tags = [] } }: ResolvedOperation): string =>
  [operationId, ...tags.map((tag) => `of ${tag}`)].join(' ');

const securityPhrase = ({ operation: { security = [] } }: ResolvedOperation): string =>
  security.map((scheme) => Object.keys(scheme).join(' and ')).join(' or ') || 'no key of its own';
