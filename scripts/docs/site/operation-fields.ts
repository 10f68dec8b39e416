import type { Header, OpenApiDocument, Parameter, Schema } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { fieldOf, insideOf, type Reading } from '../fields/fields.ts';
import { Fragments } from '../fields/fragments.ts';
import type { Field, Inside } from '../fields/model.ts';
import { shapeOf } from '../fields/shape.ts';
import { typeText } from '../fields/words.ts';
import type { TypeText } from '../fields/model.ts';
import { answersOf, isSuccess, type Answer } from './answers.ts';
import { eventsOf, type EventRow } from './events.ts';
import type { OperationEntry } from './site.ts';

/** The headings of an operation's page: no field may take their fragments. */
export const headings = [
  'content',
  'authorization',
  'path',
  'query',
  'headers',
  'cookies',
  'body',
  'response',
  'events',
  'paging',
  'polling',
  'effects',
  'relations',
  'errors',
  'next',
  'client',
  'examples',
  'differences',
  'said',
  'menu',
  'search',
  'theme',
  'try',
] as const;

/** What goes in and comes out of an operation, as fields with fragments. */
export interface OperationFields {
  readonly parameters: readonly { readonly where: Parameter['in']; readonly fields: readonly Field[] }[];
  readonly bodies: readonly ContentFields[];
  readonly answers: readonly AnswerFields[];
  readonly fragments: readonly string[];
}

/** One media type of a body or an answer. */
export interface ContentFields {
  readonly mediaType: string;
  readonly description: string;
  readonly type: TypeText;
  readonly inside?: Inside;
  readonly events?: readonly EventRow[];
}

export interface AnswerFields {
  readonly answer: Answer;
  readonly id: string;
  readonly headers: readonly Field[];
  readonly contents: readonly ContentFields[];
}

/** How many levels of fields a page shows; what is deeper has a page of its own. */
interface Levels {
  readonly body: number;
  readonly answer: number;
}

const parameterLevels = 3;
/** The first of these with few enough rows is shown, so that no page gets slow. */
const choices: readonly Levels[] = [
  { body: 3, answer: 2 },
  { body: 3, answer: 1 },
  { body: 2, answer: 1 },
  { body: 1, answer: 1 },
];
const mostRows = 300;

/** The page, its twin and the search ask for the same fields. */
const known = new WeakMap<OperationEntry, OperationFields>();

export function fieldsOfOperation(document: OpenApiDocument, entry: OperationEntry): OperationFields {
  const fields = known.get(entry) ?? fittingFields(document, entry);
  known.set(entry, fields);
  return fields;
}

function fittingFields(
  document: OpenApiDocument,
  entry: OperationEntry,
  [levels, ...shallower] = choices,
): OperationFields {
  const fields = readFields(document, entry, levels as Levels);
  return rowsOf(fields) <= mostRows || shallower.length === 0 ? fields : fittingFields(document, entry, shallower);
}

function readFields(document: OpenApiDocument, entry: OperationEntry, levels: Levels): OperationFields {
  const fragments = new Fragments();
  for (const heading of headings) fragments.claim(heading);
  const reading: Reading = { document, fragments };
  const { operation, parameters } = entry.resolved;
  const byPlace = (['path', 'query', 'header', 'cookie'] as const).map((where) => ({
    where,
    fields: parameters
      .filter((parameter) => parameter.in === where)
      .map((parameter) => parameterField(reading, parameter)),
  }));
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(([mediaType, { schema }]) =>
    contentOf(reading, mediaType, schema, { id: 'body', depth: levels.body, used: usedIn(entry) }),
  );
  const answers = answersOf(document, entry)
    .filter(isSuccess)
    .map((answer) => answerOf(reading, answer, levels.answer));
  return { parameters: byPlace.filter(({ fields }) => fields.length > 0), bodies, answers, fragments: fragments.all };
}

function parameterField(reading: Reading, { name, in: where, schema, ...rest }: Parameter): Field {
  const about = { description: rest.description ?? '', ...(rest.deprecated === true && { deprecated: true }) };
  const named = { name, required: rest.required === true, schema, about };
  return fieldOf(reading, named, { id: `${where}.${name}`, levels: parameterLevels });
}

/** The fields of the body that the page shows as an example. */
const usedIn = ({ calls }: OperationEntry): readonly string[] => Object.keys((calls[0]?.body?.value ?? {}) as object);

function contentOf(
  reading: Reading,
  mediaType: string,
  schema: Schema,
  { id, depth, used = [] }: { readonly id: string; readonly depth: number; readonly used?: readonly string[] },
): ContentFields {
  const { document } = reading;
  const shape = shapeOf(document, schema);
  const inside = insideOf(reading, schema, id, depth, used);
  return { mediaType, description: shape.description, type: typeText(document, shape), ...(inside && { inside }) };
}

function answerOf(reading: Reading, answer: Answer, depth: number): AnswerFields {
  const { status, response } = answer;
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => {
    const { schema, description, required = false } = resolve<Header>(reading.document, header);
    return fieldOf(reading, { name, required, schema, about: { description } }, { id: `${status}.${name}`, levels: 1 });
  });
  const contents = Object.entries(response.content ?? {}).map(([mediaType, media]): ContentFields => {
    if (mediaType !== 'text/event-stream')
      return contentOf(reading, mediaType, media.schema, { id: 'response', depth });
    const events = eventsOf(reading, media);
    return {
      mediaType,
      description: shapeOf(reading.document, media.schema).description,
      type: { words: 'events' },
      events,
    };
  });
  return { answer, id: reading.fragments.claim(`response.${status}`), headers, contents };
}

const rowsOf = ({ bodies, answers }: OperationFields): number =>
  [...bodies, ...answers.flatMap(({ contents }) => contents)].reduce(
    (count, { inside, events = [] }) => count + rowsIn(inside) + events.length,
    0,
  );

function rowsIn(inside: Inside | undefined): number {
  if (!inside || inside.kind === 'link') return 0;
  const rows = inside.kind === 'fields' ? inside.fields : inside.members;
  return rows.reduce((count, row) => count + 1 + rowsIn(row.inside), 0);
}
