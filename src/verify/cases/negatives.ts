import type { SchemaError } from '../../schema/validator.ts';
import type { Schema } from '../../openapi/document.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import { type CaseContext, negative, type Mutated } from './context.ts';
import { credentialCases } from './credentials.ts';
import { decodeBody } from '../../schema/decode.ts';
import { invalidValues } from '../../schema/values/invalid-values.ts';
import { locationsOf, memberFor, nameOf, without, withValue } from '../../schema/values/locations.ts';
import { nodeAt } from '../../schema/node.ts';
import type { Mutation } from '../model/rejections.ts';
import { spread } from './spread.ts';
import { bodyExamples, requestOf, requiredValues, type BodyExample } from './template.ts';
import { wrongParameter } from './wrong-parameters.ts';

/** Requests that a server must reject. A mutation that is valid once it is encoded makes no case. */
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

/** Of several errors, the one at the mutated place. */
const nearest = (errors: readonly SchemaError[], at: string): SchemaError | undefined =>
  errors.find(({ instance }) => instance === at) ?? errors.find(({ instance }) => instance.startsWith(at)) ?? errors[0];

interface Mutant {
  readonly mutation: Mutation;
  readonly name: string;
  readonly value: unknown;
  /** JSON Pointer of the mutated place. */
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

/** Bodies that must be rejected without a schema. */
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
    witness: 'The body is cut short, and so is not JSON',
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
