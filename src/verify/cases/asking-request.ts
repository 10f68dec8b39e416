import type { Parameter } from '../../openapi/document.ts';
import { effectOf } from '../../openapi/effects.ts';
import { fitsSchema } from '../../relations/terms/compile.ts';
import { parseAddress } from '../../relations/terms/address.ts';
import { conditionsIn } from '../../relations/terms/conditions.ts';
import type { Address, AskedRequest, Relation } from '../../relations/terms/model.ts';
import { sitesAt } from '../../relations/terms/sites.ts';
import { nodeAt, propertyNodes } from '../../schema/node.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Ask } from './asks.ts';
import { isIn, valuesFor, type Field } from './asked-values.ts';
import { type CaseContext } from './context.ts';
import { parameterSchema } from '../../openapi/parameter-schema.ts';
import { decodeBody } from '../../schema/decode.ts';
import { withKnownNames } from './known-names.ts';
import {
  bodyExamples,
  exampleOf,
  requestOf,
  requiredValues,
  type BodyExample,
  type ParameterValue,
} from './template.ts';

/** A request before it is encoded. */
export interface Draft {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The nearest valid example request, changed so that it asks. Undefined if none can be made. */
export function askingRequest(context: CaseContext, ask: Ask, relations: readonly Relation[]): CaseRequest | undefined {
  const examples = bodyExamples(context.document, context.resolved);
  const bases = examples.length === 0 ? [undefined] : nearest(context, examples, ask);
  for (const base of bases.slice(0, most)) {
    const draft = drafted(context, ask, base, examples);
    const body = draft?.body === undefined ? undefined : withKnownNames(draft.body, relations);
    const request = draft && (base ? body !== undefined : true) && encoded(context, base, { ...draft, body });
    if (request) return request;
  }
  return undefined;
}

/** The number of examples that are tried. */
const most = 3;

/** The examples that need the fewest changes first. Among equals, those that leave nothing and ask for little else. */
function nearest(
  { resolved: { operation } }: CaseContext,
  examples: readonly BodyExample[],
  ask: Ask,
): readonly BodyExample[] {
  const distance = ({ value }: BodyExample): readonly number[] => {
    const draft = { query: {}, body: value };
    const unmet = addressesOf(ask).filter((address) => !meets(ask, draft, address, isThere)).length;
    const left = operation['x-effect'] ? effectOf(operation, value).leaves.length : 0;
    return [unmet, left, Object.keys(value as object).length];
  };
  const ranked = examples.map((example) => ({ example, rank: distance(example) }));
  return ranked.toSorted((a, b) => compare(a.rank, b.rank)).map(({ example }) => example);
}

const compare = ([a = 0, ...restA]: readonly number[], [b = 0, ...restB]: readonly number[]): number =>
  a !== b || restA.length === 0 ? a - b : compare(restA, restB);

/** Whether a request asks. */
export const isAsked = (ask: Ask, draft: Draft): boolean =>
  addressesOf(ask).every((address) => meets(ask, draft, address, isThere));

const addressesOf = ({ given, read, also = [] }: Ask): readonly Address[] => [
  ...Object.keys(given),
  ...(read === undefined ? [] : [read]),
  ...also,
];

/** The example with each field of the ask set in turn. */
function drafted(
  context: CaseContext,
  ask: Ask,
  base: BodyExample | undefined,
  examples: readonly BodyExample[],
): Draft | undefined {
  let draft: Draft | undefined = { query: {}, body: base?.value };
  for (const { part, name } of fieldsOf(ask)) {
    const field: Field | undefined = draft && fieldOf(context, part, name, draft, base, examples);
    if (!draft || !field) return undefined;
    draft = settled(context, ask, base, draft, field);
  }
  return draft;
}

const fieldsOf = (ask: Ask): readonly Pick<Field, 'part' | 'name'>[] => {
  const fields = addressesOf(ask).map(parseAddress);
  return fields.flatMap(({ part, segments: [name = ''] }, index) =>
    fields.findIndex((other) => other.part === part && other.segments[0] === name) === index ? [{ part, name }] : [],
  );
};

function fieldOf(
  context: CaseContext,
  part: string,
  name: string,
  draft: Draft,
  base: BodyExample | undefined,
  examples: readonly BodyExample[],
): Field | undefined {
  const { document } = context;
  if (part === 'query') {
    const parameter = parameterOf(context, name);
    const node = parameter && nodeAt(document, parameterSchema(context, parameter));
    return node && { part, name, node, value: draft.query[name], shown: [exampleOf(parameter)] };
  }
  const node = base && propertyNodes(document, nodeAt(document, base.schemaPointer)).get(name);
  const valueIn = (body: unknown): unknown => (body as Readonly<Record<string, unknown>>)[name];
  const shown = examples.map(({ value }) => valueIn(value)).filter((value) => value !== undefined);
  return node && { part, name, node, value: valueIn(draft.body), shown };
}

const parameterOf = ({ resolved }: CaseContext, name: string): Parameter | undefined =>
  resolved.parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);

/** The draft with the first value of a field that the ask accepts and the contract allows: if possible a telling one. */
function settled(
  context: CaseContext,
  ask: Ask,
  base: BodyExample | undefined,
  draft: Draft,
  field: Field,
): Draft | undefined {
  const own = addressesOf(ask).filter((address) => isIn(address, field));
  const drafts = valuesFor(context.document, ask, field).map((value) => withField(draft, field, value));
  const fit = (accepts: Accepts): Draft | undefined =>
    drafts.find(
      (one) =>
        own.every((address) => meets(ask, one, address, accepts)) &&
        !isExcused(ask, one) &&
        encoded(context, base, one) !== undefined,
    );
  return fit(isTelling) ?? fit(isThere);
}

const withField = (draft: Draft, { part, name }: Field, value: unknown): Draft => {
  const whole = part === 'query' ? draft.query : (draft.body as Readonly<Record<string, unknown>>);
  const { [name]: _, ...others } = whole;
  const changed = value === undefined ? others : { ...whole, [name]: value };
  return part === 'query' ? { ...draft, query: changed } : { ...draft, body: changed };
};

const valuesAt = ({ query, body }: Draft, address: Address): readonly unknown[] =>
  sitesAt(
    { request: { path: {}, query, headers: {}, body } satisfies AskedRequest, answer: { status: 200, headers: {} } },
    address,
  )
    .map(({ value }) => value)
    .filter((value) => value !== undefined && value !== null);

function meets(ask: Ask, draft: Draft, address: Address, accepts: Accepts): boolean {
  const values = valuesAt(draft, address);
  const schema = ask.given[address];
  const isGiven =
    schema === undefined || (values.length === 0 ? [null] : values).some((one) => fitsSchema(schema, one));
  if (ask.also?.includes(address) && values.length === 0) return false;
  return isGiven && (address !== ask.read || accepts(values, ask.relation));
}

/** Whether the request itself excuses any answer. */
const isExcused = ({ relation: { unless } }: Ask, draft: Draft): boolean =>
  conditionsIn(unless).some((condition) =>
    Object.entries(condition).every(
      ([address, schema]) =>
        address.startsWith('$request.body') && valuesAt(draft, address).some((value) => fitsSchema(schema, value)),
    ),
  );

const isThere: Accepts = (values) => values.length > 0;

type Accepts = (values: readonly unknown[], relation: Relation) => boolean;

/** A value that an answer is compared with: a number, several items, a text. */
function isTelling(values: readonly unknown[], { kind }: Relation): boolean {
  if (kind === 'count' || kind === 'amount') return values.some(isMany);
  return kind === 'text' ? values.flat().some((value) => typeof value === 'string') : values.length > 0;
}

const isMany = (value: unknown): boolean => (Array.isArray(value) ? value.length > 1 : typeof value === 'number');

/** The request as it is sent. Undefined if the contract does not allow it. */
function encoded(context: CaseContext, base: BodyExample | undefined, { query, body }: Draft): CaseRequest | undefined {
  const { document, resolved, validator } = context;
  const asked = Object.entries(query).flatMap(([name, value]): ParameterValue[] => {
    const parameter = parameterOf(context, name);
    return parameter ? [[parameter, value]] : [];
  });
  if (!asked.every(([parameter, value]) => validator.isValid(parameterSchema(context, parameter), value)))
    return undefined;
  const others = requiredValues(resolved).filter(([{ name }]) => !(name in query));
  const request = requestOf(document, resolved, [...others, ...asked], base && { ...base, value: body });
  if (!base) return request;
  const sent = decodeBody(document, base.schemaPointer, request.headers['content-type'] ?? '', request.body ?? '');
  return validator.isValid(base.schemaPointer, sent) ? request : undefined;
}
