import type { OpenApiDocument, Parameter } from '../../openapi/document.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import { type CaseContext, negative, type Mutated } from './context.ts';
import { parameterSchema } from '../../openapi/parameter-schema.ts';
import { decodeParameter } from '../../schema/decode.ts';
import { invalidValues, type InvalidValue } from '../../schema/values/invalid-values.ts';
import { childOf, nodeAt, type Node } from '../../schema/node.ts';
import { statedTypes } from '../../schema/walk.ts';
import type { Mutation } from '../model/rejections.ts';

/** Requests with a parameter that is missing, or that violates its schema. */
export function wrongParameter(context: CaseContext, parameter: Parameter, base: CaseRequest): Case[] {
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

/**
 * Parameters are text, so only mutations that text can express are used. An array is mutated by an item. Objects are
 * skipped, because a single name cannot carry one.
 */
function wrongTexts(document: OpenApiDocument, node: Node): { mutation: Mutation; value: string }[] {
  if (statedTypes(node.schema).includes('object')) return [];
  const own = statedTypes(node.schema).includes('array') ? childOf(document, node, 'items') : node;
  const values = invalidValues(document, own, undefined).filter(({ value }) => typeof value !== 'object');
  const word: InvalidValue = { mutation: 'wrong-type', value: 'unexpected' };
  return [...(statedTypes(own.schema).includes('string') ? [] : [word]), ...values].map(({ mutation, value }) => ({
    mutation,
    value: String(value),
  }));
}
