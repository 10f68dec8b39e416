import type { Validator } from '../../schema/validator.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { boundaryCases } from './boundaries.ts';
import { requestedStatusCases } from './requested-status.ts';
import type { Case, Phase } from '../model/case.ts';
import type { CaseContext } from './context.ts';
import { exampleCases } from './examples.ts';
import { meaningCases } from './meaning.ts';
import { negativeCases } from './negatives.ts';
import { rejections } from '../model/rejections.ts';

export interface CaseOptions {
  readonly phases: readonly Phase[];
  /** The maximum number of cases per operation and phase. */
  readonly maxExamples: number;
  /** Whether the server supports `Prefer: code=…`. Then the examples phase requests each documented failure. */
  readonly honoursPrefer?: boolean;
  /** Whether an operation is included. */
  readonly includes: (operationId: string, group: string) => boolean;
}

/** The phases that consist of single requests. */
const factories: Partial<Record<Phase, (context: CaseContext) => readonly Case[]>> = {
  examples: exampleCases,
  meaning: meaningCases,
  boundaries: boundaryCases,
  negatives: negativeCases,
};

/** Every case of the given phases, in document order. Deterministic for a document. */
export function buildCases(document: OpenApiDocument, validator: Validator, options: CaseOptions): readonly Case[] {
  const { phases, maxExamples, honoursPrefer = false, includes } = options;
  const wanted = operationsOf(document).filter(({ operation }) =>
    includes(operation.operationId, operation.tags[0] ?? ''),
  );
  const cases = wanted.flatMap((resolved) => {
    const context = { document, validator, resolved, budget: maxExamples };
    const made = phases.flatMap((phase) => factories[phase]?.(context) ?? []);
    return honoursPrefer && phases.includes('examples') ? [...made, ...requestedStatusCases(context)] : made;
  });
  return withUniqueIds(phases.includes('negatives') ? [...cases, unknownRoute] : cases);
}

/** Two members of a union may mutate the same place. Equal requests are dropped, and equal ids are numbered. */
function withUniqueIds(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>();
  const sent = new Set<string>();
  return cases.flatMap((subject) => {
    const same = JSON.stringify([subject.operationId, subject.operator, subject.request]);
    if (sent.has(same)) return [];
    sent.add(same);
    const count = (seen.get(subject.id) ?? 0) + 1;
    seen.set(subject.id, count);
    return [count === 1 ? subject : { ...subject, id: `${subject.id} ${count}` }];
  });
}

/** A request to a route that no operation has. */
export const unknownRoute: Case = {
  id: 'unknown-route/get',
  phase: 'negatives',
  operator: 'unknown-route',
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
  expect: { kind: 'rejection', ...rejections['unknown-route'] },
  provenance: '/components/responses/NotFound',
  witness: 'There is no such route',
};
