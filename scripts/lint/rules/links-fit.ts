import type { Link, OpenApiDocument } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { pointerOf, valueAt } from '../../../src/openapi/json-pointer.ts';
import { valueFaults } from '../lib/example-faults.ts';
import { responsesOf, sitesOf, type OperationSite, type ResponseSite } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';
import { expressionsIn, namesNothing } from '../lib/runtime-expression.ts';

type LinkFault = readonly [key: keyof Link, message: string];

export const LinksFit: Rule = () => ({
  Root(document, { report, location: root }) {
    const sites = sitesOf(document, root);
    for (const site of sites) {
      for (const answer of responsesOf(document, site)) {
        for (const [name, reference] of Object.entries(answer.response.links ?? {})) {
          const link = resolve<Link>(document, reference);
          const target = sites.find(({ operation }) => operation.operationId === link.operationId);
          const faults = [
            ...targetFaults(link, target),
            ...bodyFaults(document, link, target),
            ...expressionFaults(document, link, site, answer),
          ];
          for (const [key, message] of faults) {
            report({ message, location: answer.location.child(['links', name, key]).key() });
          }
        }
      }
    }
  },
});

function targetFaults({ operationId, parameters = {} }: Link, target: OperationSite | undefined): readonly LinkFault[] {
  if (!target) return [['operationId', `There is no operation ${operationId}.`]];
  const unknown = Object.keys(parameters).filter(
    (name) => !target.parameters.some((declared) => declared.name === name),
  );
  const missing = target.parameters.filter((declared) => declared.in === 'path' && !(declared.name in parameters));
  return [
    ...unknown.map((name): LinkFault => ['parameters', `${operationId} has no parameter ${name}.`]),
    ...missing.map(({ name }): LinkFault => [
      'operationId',
      `${operationId} needs the path parameter ${name}. Add it to \`parameters\`.`,
    ]),
  ];
}

const isExpression = (value: unknown): boolean => typeof value === 'string' && expressionsIn(value).length > 0;

/** The values of expressions are known only at runtime. */
function bodyFaults(
  document: OpenApiDocument,
  { operationId, requestBody }: Link,
  target: OperationSite | undefined,
): readonly LinkFault[] {
  const [name] = Object.keys(target?.operation.requestBody?.content ?? {});
  if (!target || requestBody === undefined) return [];
  if (name === undefined) return [['requestBody', `${operationId} takes no body. Remove \`requestBody\`.`]];
  const media = pointerOf(['requestBody', 'content', name]);
  return valueFaults(document, `${target.pointer}${media}`, requestBody)
    .filter(({ path }) => !isExpression(valueAt(requestBody, path)))
    .map(({ text }): LinkFault => ['requestBody', `${operationId} does not accept this body: ${text}.`]);
}

const expressionFaults = (
  document: OpenApiDocument,
  link: Link,
  site: OperationSite,
  answer: ResponseSite,
): readonly LinkFault[] =>
  (['parameters', 'requestBody'] as const).flatMap((key) =>
    expressionsIn(link[key])
      .filter((expression) => namesNothing(document, expression, site, answer))
      .map((expression): LinkFault => [key, `${expression} does not exist in the request or the response.`]),
  );
