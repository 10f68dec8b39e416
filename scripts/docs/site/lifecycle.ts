import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { leavingsOf } from '../../../src/openapi/effects.ts';
import { segmentsOf } from '../../../src/openapi/json-pointer.ts';
import { propertiesOf } from '../../../src/schema/walk.ts';
import { factsOf } from '../fields/facts.ts';
import { shapeOf } from '../fields/shape.ts';
import { nextSteps } from './next-steps.ts';
import type { Group, OperationEntry, Site } from './site.ts';

/** The life of what an operation creates: from its links, and the statuses that it goes through. */
export interface Lifecycle {
  readonly start: OperationEntry;
  /** What is created, by its name in the client. */
  readonly thing: string;
  readonly statuses: readonly { readonly name: string; readonly isFinal: boolean }[];
  readonly steps: readonly {
    readonly entry: OperationEntry;
    /** Whether nothing is left after it. */ readonly isEnd: boolean;
  }[];
}

/** The fewest steps that are worth a picture. */
const fewest = 2;

/** One for each kind of thing that the operations of a group create. */
export function lifecyclesOf(site: Site, { operations }: Group): Lifecycle[] {
  const found = operations
    .filter(({ model }) => model.method === 'POST' && !/\{[^}]*\}$/.test(model.path))
    .map((start) => lifecycleOf(site, start))
    .filter(({ steps }) => steps.length >= fewest);
  const longestFirst = found.toSorted((a, b) => b.steps.length - a.steps.length);
  return longestFirst.filter((one, index) => longestFirst.findIndex(({ thing }) => thing === one.thing) === index);
}

function lifecycleOf(site: Site, start: OperationEntry): Lifecycle {
  const steps = nextSteps(site, start).map(({ target }) => target);
  const polled = steps.find(({ model }) => model.polling);
  return {
    start,
    thing: start.model.client?.returns ?? start.model.summary,
    statuses: polled ? statusesOf(site.document, polled) : [],
    steps: [...new Set(steps)].filter((step) => step !== start).map((entry) => ({ entry, isEnd: deletes(entry) })),
  };
}

const deletes = ({ resolved: { operation } }: OperationEntry): boolean =>
  operation['x-effect'] !== undefined &&
  leavingsOf(operation['x-effect']).some((leaving) => leaving.deletes !== undefined);

function statusesOf(document: OpenApiDocument, { model: { polling, answer } }: OperationEntry): Lifecycle['statuses'] {
  if (!polling || answer.kind !== 'json') return [];
  const status = segmentsOf(polling.status).reduce<Schema>(
    (schema, name) => propertiesOf(document, schema)[name] ?? {},
    answer.schema,
  );
  const names = (factsOf(document, shapeOf(document, status)).values?.list ?? []).map(String);
  const isFinal = (name: string): boolean => polling.terminal.includes(name);
  return [...names.filter((name) => !isFinal(name)), ...names.filter(isFinal)].map((name) => ({
    name,
    isFinal: isFinal(name),
  }));
}
