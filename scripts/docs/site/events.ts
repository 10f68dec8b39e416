import type { MediaType, Schema } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { componentName, constantPropertiesOf, propertiesOf, unionOf } from '../../../src/schema/walk.ts';
import { insideOf, type Reading } from '../fields/fields.ts';
import type { Inside } from '../fields/model.ts';
import { shapeOf } from '../fields/shape.ts';

/** One kind of event of a stream. */
export interface EventRow {
  readonly id: string;
  /** What it is called: its name on the wire, or else the type of the client, or else the schema. */
  readonly title: string;
  /** The name on the wire; undefined for events that have none. */
  readonly name?: string;
  readonly component?: string;
  /** When it is sent. */
  readonly description: string;
  readonly isTerminal: boolean;
  /** Its fields, if it is the first of a stream without names: then nearly every event is one. */
  readonly inside?: Inside;
}

/** How many levels of fields stand with an event: as far as the text of a chunk, `choices.delta.content`. */
const levels = 3;

/** The kinds of events of a stream, in the order of the contract. */
export function eventsOf(reading: Reading, media: MediaType): EventRow[] {
  const { document, fragments } = reading;
  const event = media.schema['contentSchema'] as Schema | undefined;
  if (!event) return [];
  const terminal = media['x-event-stream']?.terminal ?? [];
  return flattened(document, event).map((schema, index) => {
    const component = componentName(schema);
    const name = nameOf(document, schema);
    const id = fragments.claim(`event.${name ?? component ?? 'data'}`);
    const inside = name === undefined && index === 0 ? insideOf(reading, schema, id, levels) : undefined;
    return {
      id,
      title: name ?? clientName(document, schema) ?? component ?? 'data',
      ...(name !== undefined && { name }),
      ...(component !== undefined && { component }),
      description: shapeOf(document, schema).description,
      isTerminal: name !== undefined && terminal.includes(name),
      ...(inside && { inside }),
    };
  });
}

/** The members of a union of unions. */
function flattened(document: Reading['document'], schema: Schema): Schema[] {
  const members = unionOf(resolve<Schema>(document, schema));
  return members.length === 0 ? [schema] : members.flatMap((member) => flattened(document, member));
}

function clientName(document: Reading['document'], schema: Schema): string | undefined {
  const client = resolve<Schema>(document, schema)['x-client'] as { readonly name?: string } | undefined;
  return client?.name;
}

function nameOf(document: Reading['document'], schema: Schema): string | undefined {
  const named = 'event' in propertiesOf(document, schema) ? 'event' : 'type';
  const [name] = constantPropertiesOf(document, schema).get(named) ?? [];
  return typeof name === 'string' ? name : undefined;
}
