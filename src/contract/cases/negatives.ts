import type { SchemaError } from '../judge/validator.ts';
import type { OpenApiDocument, Parameter, Schema } from '../openapi/document.ts';
import type { Case, CaseRequest } from './case.ts';
import { caseOf, parameterSchema, type CaseContext } from './context.ts';
import { credentialCases } from './credentials.ts';
import { decodeBody, decodeParameter } from './decode.ts';
import { invalidValues, type InvalidValue } from './invalid-values.ts';
import { locationsOf, memberFor, nameOf, without, withValue } from './locations.ts';
import { childOf, nodeAt, typesOf, type Node } from './node.ts';
import { refusals, type Mutation } from './refusals.ts';
import { spread } from './spread.ts';
import { bodyExamples, requestOf, requiredValues, type BodyExample } from './template.ts';

/** What a server must refuse. A mutation that turns out to be valid once it is bytes makes no case. */
export function negativeCases(context: CaseContext): readonly Case[] {
  const { document, resolved } = context;
  const [body] = bodyExamples(document, resolved);
  const base = requestOf(
    document,
    resolved,
    requiredValues(resolved),
    resolved.operation.requestBody?.required ? body : undefined,
  );
  const mutated = [
    ...resolved.parameters.flatMap((parameter) => wrongParameter(context, parameter, base)),
    ...(body ? wrongBodies(context, body) : []),
  ];
  return [
    ...credentialCases(context, base),
    ...spread(mutated, context.budget, ({ operator, id }) => `${operator} ${id.split('/')[2]}`),
  ];
}

interface Mutated {
  readonly mutation: Mutation;
  readonly name: string;
  readonly request: CaseRequest;
  readonly provenance: string;
  readonly witness: string;
}

const negative = (context: CaseContext, { mutation, name, ...rest }: Mutated): Case =>
  caseOf(context, 'negatives', mutation, name, { ...rest, expect: { kind: 'refusal', ...refusals[mutation] } });

function wrongParameter(context: CaseContext, parameter: Parameter, base: CaseRequest): Case[] {
  const { document, validator } = context;
  const { name } = parameter;
  const pointer = parameterSchema(context, parameter);
  const { [name]: _, ...headers } = base.headers;
  const query = base.query.filter(([key]) => key !== name && !key.startsWith(`${name}[`));
  const missing: Mutated[] =
    parameter.required && parameter.in !== 'path'
      ? [
          {
            mutation: 'missing-required',
            name,
            request: { ...base, headers, query },
            provenance: pointer.replace(/\/schema$/, ''),
            witness: `The ${parameter.in} parameter ${name} is missing`,
          },
        ]
      : [];
  const wrong = parameter.in === 'query' ? wrongTexts(document, nodeAt(document, pointer)) : [];
  const made = wrong.flatMap(({ mutation, value }): Mutated[] => {
    const sent = [...query, [name, value] as const];
    const [witness] = validator.validate(pointer, decodeParameter(document, pointer, parameter, sent));
    if (!witness) return [];
    const request = { ...base, query: sent };
    return [{ mutation, name, request, provenance: witness.schema, witness: `${name} ${witness.message}` }];
  });
  return [...missing, ...made].map((mutated) => negative(context, mutated));
}

/** Parameters are text: only what a text can break is broken. A list is broken by an item; one name holds no object. */
function wrongTexts(document: OpenApiDocument, node: Node): { mutation: Mutation; value: string }[] {
  if (typesOf(node).includes('object')) return [];
  const own = typesOf(node).includes('array') ? childOf(document, node, 'items') : node;
  const values = invalidValues(document, own, undefined).filter(({ value }) => typeof value !== 'object');
  const word: InvalidValue = { mutation: 'wrong-type', value: 'unexpected' };
  return [...(typesOf(own).includes('string') ? [] : [word]), ...values].map(({ mutation, value }) => ({
    mutation,
    value: String(value),
  }));
}

function wrongBodies(context: CaseContext, body: BodyExample): Case[] {
  const { document, resolved, validator } = context;
  const request = requestOf(document, resolved, requiredValues(resolved), body);
  const made: Mutated[] = mutants(context, body).flatMap(({ mutation, name, value, at }) => {
    const mutant = requestOf(document, resolved, requiredValues(resolved), { ...body, value });
    const read = decodeBody(document, body.schemaPointer, mutant.headers['content-type'] ?? '', mutant.body ?? '');
    const witness = nearest(validator.validate(body.schemaPointer, read), at);
    if (!witness) return [];
    const said = `${witness.instance || 'the body'} ${witness.message}`;
    return [{ mutation, name, request: mutant, provenance: witness.schema, witness: said }];
  });
  return [...made, ...unreadable(context, body, request)].map((mutated) => negative(context, mutated));
}

/** Of several errors the one about the place that was changed. */
const nearest = (errors: readonly SchemaError[], at: string): SchemaError | undefined =>
  errors.find(({ instance }) => instance === at) ?? errors.find(({ instance }) => instance.startsWith(at)) ?? errors[0];

interface Mutant {
  readonly mutation: Mutation;
  readonly name: string;
  readonly value: unknown;
  /** JSON Pointer of the place. */
  readonly at: string;
}

function mutants({ document, validator }: CaseContext, body: BodyExample): Mutant[] {
  const root = nodeAt(document, body.schemaPointer);
  const at = (path: readonly (string | number)[]): string => path.map((segment) => `/${segment}`).join('');
  const inner = locationsOf(document, validator, root, body.value).flatMap(
    ({ path, node, value, present, required }): Mutant[] => {
      const place = { name: nameOf(path), at: at(path) };
      const wrong = invalidValues(document, node, value).map(({ mutation, value: bad }) => ({
        ...place,
        mutation,
        value: withValue(body.value, path, bad),
      }));
      const missing: Mutant[] =
        required && present && typeof path.at(-1) === 'string'
          ? [
              {
                name: place.name,
                at: at(path.slice(0, -1)),
                mutation: 'missing-required',
                value: without(body.value, path),
              },
            ]
          : [];
      return [
        ...missing,
        ...wrong,
        ...extraField(place, path, memberFor(document, validator, node, value).schema, value, body),
      ];
    },
  );
  return [...extraField({ name: 'body', at: '' }, [], root.schema, body.value, body), ...inner];
}

function extraField(
  place: Pick<Mutant, 'name' | 'at'>,
  path: readonly (string | number)[],
  schema: Schema,
  value: unknown,
  body: BodyExample,
): Mutant[] {
  if (typeof value !== 'object' || value === null || schema['additionalProperties'] !== false) return [];
  return [{ ...place, mutation: 'extra-field', value: withValue(body.value, path, { ...value, no_such_field: true }) }];
}

/** Bodies that no schema is needed to refuse. */
function unreadable(
  { resolved }: CaseContext,
  { mediaType, schemaPointer }: BodyExample,
  request: CaseRequest,
): Mutated[] {
  const provenance = schemaPointer.replace(/\/schema$/, '');
  const { body, ...bare } = request;
  const cut: Mutated = {
    mutation: 'malformed-json',
    name: 'cut-short',
    request: { ...request, body: (body ?? '{}').slice(0, -1) },
    provenance,
    witness: 'The body is cut short, and so is no JSON',
  };
  const missing: Mutated = {
    mutation: 'missing-body',
    name: 'body',
    request: { ...bare, body: '' },
    provenance,
    witness: 'The body is missing',
  };
  return [
    ...(mediaType === 'application/json' ? [cut] : []),
    ...(mediaType === 'application/json' && resolved.operation.requestBody?.required ? [missing] : []),
  ];
}
