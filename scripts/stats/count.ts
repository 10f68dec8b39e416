import type { Example, Header, MediaType, OpenApiDocument, Parameter, Schema } from '../../src/openapi/document.ts';
import { operationsOf, resolve } from '../../src/openapi/operations.ts';
import { pointerOf } from '../../src/openapi/json-pointer.ts';
import { contentFaults, valueFaults } from '../lint/lib/example-faults.ts';
import { nameAt, reach, type Kind, type Reached } from './reach.ts';

/** The numbers of one group of operations. */
export interface Stats {
  readonly group: string;
  readonly operations: number;
  /** Components that only this group reaches, and components that other groups reach, too. */
  readonly ownSchemas: number;
  readonly sharedSchemas: number;
  /** The properties of every reached schema, and parameters. */
  readonly fields: number;
  readonly described: number;
  /** The examples of media types, parameters and headers. */
  readonly examples: number;
  readonly valid: number;
  readonly streams: number;
  readonly links: number;
}

/** One row per tag, and one for the whole document, which counts shared objects once. */
export function countStats(document: OpenApiDocument): { readonly groups: readonly Stats[]; readonly total: Stats } {
  const operations = operationsOf(document);
  const reachedBy = (tag?: string): Reached =>
    reach(
      document,
      operations
        .filter(({ operation }) => tag === undefined || operation.tags[0] === tag)
        .flatMap(({ pointer, path }) => startsOf(document, pointer, path)),
    );
  const groups = document.tags.map(({ name }) => ({ name, reached: reachedBy(name) }));
  const timesReached = Map.groupBy(
    groups.flatMap(({ reached }) => componentsIn(reached)),
    (pointer) => pointer,
  );
  const isShared = (pointer: string): boolean => (timesReached.get(pointer)?.length ?? 0) > 1;
  return {
    groups: groups.map(({ name, reached }) => statsOf(document, name, reached, isShared)),
    total: statsOf(document, 'total', reachedBy(), isShared),
  };
}

/** An operation and the parameters of its path item. */
const startsOf = (document: OpenApiDocument, pointer: string, path: string): readonly (readonly [Kind, string])[] => [
  ['operation', pointer],
  ...(document.paths[path]?.parameters ?? []).map(
    (_, index) => ['parameter', pointerOf(['paths', path, 'parameters', index])] as const,
  ),
];

const componentsIn = ({ schema }: Reached): readonly string[] =>
  [...schema.keys()].filter((pointer) => /^\/components\/schemas\/[^/]+$/.test(pointer));

function statsOf(
  document: OpenApiDocument,
  group: string,
  reached: Reached,
  isShared: (pointer: string) => boolean,
): Stats {
  const components = componentsIn(reached);
  const fields = fieldsIn(document, reached);
  const examples = examplesIn(document, reached);
  return {
    group,
    operations: reached.operation.size,
    ownSchemas: components.filter((pointer) => !isShared(pointer)).length,
    sharedSchemas: components.filter(isShared).length,
    fields: fields.length,
    described: fields.filter((field) => Boolean(field['description'])).length,
    examples: examples.length,
    valid: examples.filter(({ isValid }) => isValid()).length,
    streams: [...reached.media.keys()].filter((pointer) => nameAt(pointer) === 'text/event-stream').length,
    links: reached.link.size,
  };
}

function fieldsIn(document: OpenApiDocument, reached: Reached): readonly Readonly<Record<string, unknown>>[] {
  const properties = ([...reached.schema.values()] as Schema[]).flatMap((schema) =>
    Object.values((schema['properties'] ?? {}) as Record<string, Schema>),
  );
  const parameters = [...reached.parameter.values()] as Record<string, unknown>[];
  return [...properties.map((property) => resolve(document, property)), ...parameters];
}

interface ExampleSite {
  readonly isValid: () => boolean;
}

function examplesIn(document: OpenApiDocument, reached: Reached): readonly ExampleSite[] {
  const described = [...reached.parameter, ...reached.header] as [string, Parameter | Header][];
  const contents = [...reached.media] as [string, MediaType][];
  return [
    ...described.flatMap(([pointer, node]) =>
      valuesIn(document, node).map((value) => ({ isValid: () => valueFaults(document, pointer, value).length === 0 })),
    ),
    ...contents.flatMap(([pointer, media]) =>
      valuesIn(document, media).map((value) => ({
        isValid: () => contentFaults(document, { name: nameAt(pointer), media, pointer }, value).length === 0,
      })),
    ),
  ];
}

function valuesIn(
  document: OpenApiDocument,
  { example, examples = {} }: { readonly example?: unknown; readonly examples?: MediaType['examples'] },
): readonly unknown[] {
  const named = Object.values(examples).map((each) => resolve<Example>(document, each).value);
  return example === undefined ? named : [example, ...named];
}
