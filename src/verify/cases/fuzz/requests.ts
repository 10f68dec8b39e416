import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Case } from '../../model/case.ts';
import { caseOf, type CaseContext } from '../context.ts';
import { parameterSchema } from '../../../openapi/parameter-schema.ts';
import { nodeAt } from '../../../schema/node.ts';
import { requestErrors } from '../request-errors.ts';
import {
  bodyExamples,
  requestOf,
  requiredValues,
  type BodyExample,
  type BodyValue,
  type ParameterValue,
} from '../template.ts';
import type { Parameter } from '../../../openapi/document.ts';
import { arbitraryOf } from '../../../schema/values/arbitrary.ts';

/**
 * Random requests of an operation that are valid by its schemas. Undefined if there is nothing to vary.
 *
 * @param knowsIds Whether the server checks that ids exist. Then paths are not varied.
 */
export function fuzzRequests(context: CaseContext, knowsIds: boolean): Arbitrary<Case> | undefined {
  const { document, resolved } = context;
  const [body] = bodyExamples(document, resolved);
  const isVaried = ({ in: where }: Parameter): boolean => where === 'query' || (where === 'path' && !knowsIds);
  const varied = resolved.parameters.filter(isVaried);
  if (!body && varied.length === 0) return undefined;
  const fixed = requiredValues(resolved).filter(([parameter]) => !isVaried(parameter));
  const parameters = fc.tuple(...varied.map((parameter) => parameterValues(context, parameter)));
  return (
    fc
      .tuple(parameters, body ? bodyValues(context, body) : fc.constant(undefined))
      .map(([sent, value]) => {
        const stated = sent.filter(([, own]) => own !== undefined && own !== null);
        return requestOf(document, resolved, [...fixed, ...stated], value);
      })
      // Encoding can change a value, and the encoded request may not be valid.
      .filter((request) => requestErrors(context, request).length === 0)
      .map((request) =>
        caseOf(context, 'fuzz', 'fuzz', 'seeded', {
          request,
          expect: { kind: 'success', bySchema: true },
          provenance: body?.schemaPointer ?? resolved.pointer,
        }),
      )
  );
}

function parameterValues(context: CaseContext, parameter: Parameter): Arbitrary<ParameterValue> {
  const { document } = context;
  const value = arbitraryOf(document, nodeAt(document, parameterSchema(context, parameter)));
  // An empty segment or a segment of dots would change the path.
  const sendable = parameter.in === 'path' ? value.filter((own) => !/^\.{0,2}$/.test(String(own))) : value;
  const stated = parameter.required ? sendable : fc.option(sendable, { nil: undefined });
  return stated.map((own): ParameterValue => [parameter, own]);
}

function bodyValues({ document, resolved }: CaseContext, body: BodyExample): Arbitrary<BodyValue | undefined> {
  const values = arbitraryOf(document, nodeAt(document, body.schemaPointer)).map((value) => ({ ...body, value }));
  return resolved.operation.requestBody?.required ? values : fc.option(values, { nil: undefined });
}
