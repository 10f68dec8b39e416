import type { OpenApiDocument } from '../openapi/document.ts';
import { operationsOf } from '../openapi/operations.ts';
import type { Case } from './case.ts';
import { negativeCases, type IsInvalid } from './negative.ts';
import { positiveCases } from './positive.ts';

/** Every case of the contract, in the order of the document. The same document gives the same cases. */
export function buildCases(document: OpenApiDocument, isInvalid: IsInvalid): readonly Case[] {
  const cases = operationsOf(document).flatMap((operation) => [
    ...positiveCases(document, operation),
    ...negativeCases(document, operation, isInvalid),
  ]);
  return [...cases, unknownRoute];
}

const unknownRoute: Case = {
  id: 'unknown-route/get',
  kind: 'unknown-route',
  operationId: undefined,
  group: '',
  request: {
    method: 'GET',
    template: '/no-such-resource',
    path: {},
    query: [],
    headers: {},
    credentials: 'api-key',
  },
  expect: { kind: 'refusal', statuses: [404] },
  provenance: '/components/responses/NotFound',
};
