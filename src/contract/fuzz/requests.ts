import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Case } from '../cases/case.ts';
import { caseOf, parameterSchema, type CaseContext } from '../cases/context.ts';
import { nodeAt } from '../cases/node.ts';
import { requestErrors } from '../cases/request-errors.ts';
import { bodyExamples, requestOf, requiredValues, type ParameterValue } from '../cases/template.ts';
import { arbitraryOf } from './arbitrary.ts';

/** Requests of an operation that its schemas take, made up from a seed. Undefined where there is nothing to vary. */
export function fuzzRequests(context: CaseContext): Arbitrary<Case> | undefined {
  const { document, resolved } = context;
  const [body] = bodyExamples(document, resolved);
  const varied = resolved.parameters.filter(({ in: where }) => where === 'query');
  if (!body && varied.length === 0) return undefined;
  const fixed = requiredValues(resolved).filter(([{ in: where }]) => where !== 'query');
  const query = fc.tuple(
    ...varied.map((parameter) => {
      const value = arbitraryOf(document, nodeAt(document, parameterSchema(context, parameter)));
      return (parameter.required ? value : fc.option(value, { nil: undefined })).map((own): ParameterValue => [
        parameter,
        own,
      ]);
    }),
  );
  const content = body ? arbitraryOf(document, nodeAt(document, body.schemaPointer)) : fc.constant(undefined);
  return (
    fc
      .tuple(query, content)
      .map(([sent, value]) => {
        const parameters = sent.filter(([, own]) => own !== undefined && own !== null);
        return requestOf(document, resolved, [...fixed, ...parameters], body && { ...body, value });
      })
      // What the bytes do not carry faithfully is another request than the one that was meant.
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
