import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Case } from '../cases/case.ts';
import { caseOf, parameterSchema, type CaseContext } from '../cases/context.ts';
import { decodeBody, decodeParameter } from '../cases/decode.ts';
import { nodeAt } from '../cases/node.ts';
import { bodyExamples, requestOf, requiredValues, type ParameterValue } from '../cases/template.ts';
import { arbitraryOf } from './arbitrary.ts';

/** Requests of an operation that its schemas take, made up from a seed. Undefined where there is nothing to vary. */
export function fuzzRequests(context: CaseContext): Arbitrary<Case> | undefined {
  const { document, validator, resolved } = context;
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
  return fc
    .tuple(query, content)
    .map(([sent, value]) => {
      const parameters = sent.filter(([, own]) => own !== undefined && own !== null);
      return requestOf(document, resolved, [...fixed, ...parameters], body && { ...body, value });
    })
    .filter((request) => {
      // What the bytes do not carry faithfully is another request than the one that was meant.
      const readsBack = varied.every((parameter) => {
        const pointer = parameterSchema(context, parameter);
        const isSent = request.query.some(([name]) => name === parameter.name || name.startsWith(`${parameter.name}[`));
        return !isSent || validator.isValid(pointer, decodeParameter(document, pointer, parameter, request.query));
      });
      if (!body || request.body === undefined) return readsBack;
      const read = decodeBody(document, body.schemaPointer, request.headers['content-type'] ?? '', request.body);
      return readsBack && validator.isValid(body.schemaPointer, read);
    })
    .map((request) =>
      caseOf(context, 'fuzz', 'fuzz', 'seeded', {
        request,
        expect: { kind: 'success', bySchema: true },
        provenance: body?.schemaPointer ?? resolved.pointer,
      }),
    );
}
