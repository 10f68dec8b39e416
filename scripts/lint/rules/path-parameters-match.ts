import type { Parameter, Ref } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

export const PathParametersMatch: Rule = () => ({
  Root(document, { report, location: root }) {
    const inPath = (parameters: readonly (Parameter | Ref)[] = []): readonly Parameter[] =>
      parameters
        .map((parameter) => resolve<Parameter>(document, parameter))
        .filter((parameter) => parameter.in === 'path');

    for (const [path, pathItem] of Object.entries(document.paths)) {
      const location = root.child(['paths', path]);
      const problem = (message: string): void => report({ message, location: location.child('parameters').key() });
      const declared = new Map(inPath(pathItem.parameters).map((parameter) => [parameter.name, parameter]));
      const used = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
      for (const name of used) {
        if (!declared.has(name)) problem(`The path names {${name}}. Declare it at the path item.`);
      }
      for (const [name, { example }] of declared) {
        if (!used.includes(name)) problem(`The path has no {${name}}. Remove the parameter.`);
        if (example === undefined) problem(`The path parameter ${name} needs an \`example\`.`);
      }
    }
    for (const { operation, location } of sitesOf(document, root)) {
      for (const { name } of inPath(operation.parameters)) {
        report({
          message: `Path parameters must be declared once. Move ${name} to the path item.`,
          location: location.child('parameters').key(),
        });
      }
    }
  },
});
