import type { Example, MediaType, OpenApiDocument, Parameter, Schema } from '../../../src/openapi/document.ts';
import { operationsOf, resolve } from '../../../src/openapi/operations.ts';
import { valueAt } from '../../../src/openapi/json-pointer.ts';
import { applicationsOf } from '../../../src/schema/apply.ts';
import { componentName } from '../../../src/schema/walk.ts';
import { isEnvelope } from '../../../src/schema/event-envelope.ts';
import { parseEvents } from '../../../src/openapi/event-stream.ts';
import { reach } from '../../stats/reach.ts';

/** Whether a value fits the schema at a pointer of the document. */
export type Accepts = (pointer: string, value: unknown) => boolean;

export interface DescribedValue {
  readonly value: unknown;
  /** Whether the component alone describes the value. As a member of an `allOf`, it describes only some properties. */
  readonly isWhole: boolean;
}

/** Values by the name of their component schema. */
export type ValuesByComponent = ReadonlyMap<string, readonly DescribedValue[]>;

/**
 * Every value in the document's examples that a component schema describes: the examples, the events of transcripts,
 * and all parts of both, found by walking the schemas. For a union, the members that accept the value are followed.
 */
export function collectValues(document: OpenApiDocument, accepts: Accepts): ValuesByComponent {
  const found = new Map<string, Map<string, DescribedValue>>();

  const walk = (pointer: string, value: unknown, isWhole = true): void => {
    const schema = valueAt(document, pointer) as Schema | undefined;
    if (typeof schema !== 'object') return;
    const name = componentName(schema);
    if (schema.$ref !== undefined && name !== undefined) {
      if (keep(name, { value, isWhole })) walk(schema.$ref.slice(1), value, isWhole);
      return;
    }
    for (const { keyword, at, value: part } of applicationsOf(schema, value)) {
      const isMember = keyword === 'anyOf' || keyword === 'oneOf';
      if (isMember && !accepts(pointer + at, value)) continue;
      walk(pointer + at, part, keyword !== 'allOf' && (!isMember || isWhole));
    }
  };

  const keep = (name: string, described: DescribedValue): boolean => {
    const values = found.get(name) ?? new Map<string, DescribedValue>();
    found.set(name, values);
    const key = JSON.stringify(described);
    const isNew = !values.has(key);
    values.set(key, described);
    return isNew;
  };

  for (const [pointer, value] of examplesOf(document)) walk(pointer, value);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, [...values.values()]]));
}

type Located = readonly [pointer: string, value: unknown];

/** Every example of the document, with the pointer of its schema. */
function examplesOf(document: OpenApiDocument): readonly Located[] {
  const reached = reach(
    document,
    operationsOf(document).map(({ pointer }) => ['operation', pointer]),
  );
  const media = ([...reached.media] as [string, MediaType][]).flatMap(([pointer, node]) =>
    valuesOf(document, node).flatMap((value) => contentValues(document, pointer, node, value)),
  );
  const parameters = ([...reached.parameter] as [string, Parameter][])
    .filter(([, { example }]) => example !== undefined)
    .map(([pointer, { example }]): Located => [`${pointer}/schema`, example]);
  return [...media, ...parameters];
}

const valuesOf = (document: OpenApiDocument, { examples = {} }: MediaType): readonly unknown[] =>
  Object.values(examples).map((example) => resolve<Example>(document, example).value);

function contentValues(
  document: OpenApiDocument,
  pointer: string,
  media: MediaType,
  value: unknown,
): readonly Located[] {
  const event = media.schema['contentSchema'] as Schema | undefined;
  if (!event || !media['x-event-stream']) return [[`${pointer}/schema`, value]];
  const { sentinel } = media['x-event-stream'];
  const envelope = isEnvelope(document, event);
  return parseEvents(String(value))
    .filter(({ data }) => data !== sentinel)
    .map(({ event: name, data }) => {
      const parsed: unknown = JSON.parse(data);
      return [`${pointer}/schema/contentSchema`, envelope ? { event: name, data: parsed } : parsed];
    });
}
