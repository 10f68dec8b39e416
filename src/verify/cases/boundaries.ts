import { boundaryValues } from '../../schema/values/boundary-values.ts';
import type { Case, Expectation } from '../model/case.ts';
import { caseOf, type CaseContext } from './context.ts';
import { parameterSchema } from '../../openapi/parameter-schema.ts';
import { decodeBody, decodeParameter } from '../../schema/decode.ts';
import { locationsOf, nameOf, without, withValue } from '../../schema/values/locations.ts';
import { nodeAt } from '../../schema/node.ts';
import { pairwise } from './pairwise.ts';
import { sample } from '../../schema/values/sample.ts';
import { spread } from './spread.ts';
import { bodyExamples, requestOf, requiredValues, type BodyExample } from './template.ts';

const pairwiseBudget = 12;

/** A server may have rules beyond the schema: which ids exist, which fields can be combined. */
const acceptable: Expectation = { kind: 'success', bySchema: true };

/** Valid requests at the boundaries of every keyword, and pairwise combinations of optional fields. */
export function boundaryCases(context: CaseContext): readonly Case[] {
  const [body] = bodyExamples(context.document, context.resolved);
  const cases = [
    ...parameterBoundaries(context, body),
    ...(body ? [...bodyBoundaries(context, body), ...optionalPairs(context, body)] : []),
  ];
  return spread(cases, context.budget, ({ id, provenance }) => `${id.endsWith('odd unicode')} ${provenance}`);
}

function parameterBoundaries(context: CaseContext, body: BodyExample | undefined): Case[] {
  const { document, validator, resolved } = context;
  return resolved.parameters
    .filter(({ in: where }) => where === 'query')
    .flatMap((parameter) => {
      const pointer = parameterSchema(context, parameter);
      const others = requiredValues(resolved).filter(([{ name }]) => name !== parameter.name);
      return boundaryValues(document, nodeAt(document, pointer)).flatMap(({ label, value }) => {
        const request = requestOf(document, resolved, [...others, [parameter, value]], body);
        // Text cannot express null, and an empty array sends no parameter.
        const isSent = value !== null && request.query.some(([name]) => name.startsWith(parameter.name));
        if (!isSent || !validator.isValid(pointer, decodeParameter(document, pointer, parameter, request.query)))
          return [];
        return [
          caseOf(context, 'boundaries', 'boundary', `${parameter.name}: ${label}`, {
            request,
            expect: acceptable,
            provenance: pointer,
          }),
        ];
      });
    });
}

function bodyBoundaries(context: CaseContext, body: BodyExample): Case[] {
  const { document, validator } = context;
  const root = nodeAt(document, body.schemaPointer);
  return locationsOf(document, validator, root, body.value).flatMap(({ path, node }) =>
    boundaryValues(document, node).flatMap(({ label, value }) =>
      bodyCase(context, body, `${nameOf(path)}: ${label}`, withValue(body.value, path, value), {
        expect: acceptable,
        provenance: node.pointer,
      }),
    ),
  );
}

/** The encoded body is decoded and validated. It makes no case if encoding made it invalid. */
function bodyCase(
  context: CaseContext,
  body: BodyExample,
  name: string,
  value: unknown,
  rest: Pick<Case, 'expect' | 'provenance'>,
): Case[] {
  const { document, resolved, validator } = context;
  const request = requestOf(document, resolved, requiredValues(resolved), { ...body, value });
  const read = decodeBody(document, body.schemaPointer, request.headers['content-type'] ?? '', request.body ?? '');
  if (!validator.isValid(body.schemaPointer, read)) return [];
  return [caseOf(context, 'boundaries', 'boundary', name, { request, ...rest })];
}

/** Optional fields of the body, present and absent, so that each pair takes all four combinations. */
function optionalPairs(context: CaseContext, body: BodyExample): Case[] {
  const { document, validator } = context;
  const root = nodeAt(document, body.schemaPointer);
  const optional = locationsOf(document, validator, root, body.value).filter(
    ({ path, required }) => path.length === 1 && !required && path[0] !== 'stream',
  );
  return pairwise(optional.length, pairwiseBudget).flatMap((row, index) => {
    const value = optional.reduce<unknown>((current, { path, node, present, value: shown }, column) => {
      if (!row[column]) return without(current, path);
      return withValue(current, path, present ? shown : sample(document, node));
    }, body.value);
    return bodyCase(context, body, `optional fields ${index + 1}`, value, {
      expect: acceptable,
      provenance: body.schemaPointer,
    });
  });
}
