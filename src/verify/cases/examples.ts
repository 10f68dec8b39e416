import type { Case } from '../model/case.ts';
import { caseOf, type CaseContext } from './context.ts';
import { bodyExamples, exampleOf, requestOf, requiredValues } from './template.ts';

/**
 * The requests that the contract shows: each example of a body, or the bare request where there is none; and one with
 * every query parameter, where there are any.
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
    // An example of a cursor names something that this server need not have.
    expect: { kind: 'success', bySchema: true },
    provenance: `${pointer}/parameters`,
  });
  return [...shown, full];
}
