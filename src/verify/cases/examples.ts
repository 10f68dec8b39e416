import type { Case } from '../model/case.ts';
import { caseOf, type CaseContext } from './context.ts';
import { bodyExamples, exampleOf, requestOf, requiredValues } from './template.ts';

/**
 * The requests in the contract's examples: one per body example, one without a body if it is not required, and one with
 * every query parameter if there are optional ones.
 */
export function exampleCases(context: CaseContext): Case[] {
  const { document, resolved } = context;
  const { operation, parameters, pointer } = resolved;
  const examples = bodyExamples(document, resolved);
  const bodies = operation.requestBody?.required ? examples : [undefined, ...examples];
  const shown = bodies.map((body) =>
    caseOf(context, 'examples', 'example', body?.name ?? 'plain', {
      request: requestOf(document, resolved, requiredValues(resolved), body),
      expect: { kind: 'success' },
      provenance: body?.pointer ?? pointer,
    }),
  );
  const optional = parameters.filter((parameter) => parameter.in === 'query' && !parameter.required);
  if (optional.length === 0) return shown;
  const all = [...requiredValues(resolved), ...optional.map((parameter) => [parameter, exampleOf(parameter)] as const)];
  const full = caseOf(context, 'examples', 'example', 'every-parameter', {
    request: requestOf(document, resolved, all, examples[0]),
    // An example cursor may refer to an object that this server does not have.
    expect: { kind: 'success', bySchema: true },
    provenance: `${pointer}/parameters`,
  });
  return [...shown, full];
}
