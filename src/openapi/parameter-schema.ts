import type { OpenApiDocument, Parameter, Ref } from './document.ts';
import { pointerOf } from './json-pointer.ts';
import { resolve, type ResolvedOperation } from './operations.ts';

/** JSON Pointer of the schema of a parameter: in the operation, in the path item or in a component. */
export function parameterSchema(
  { document, resolved }: { readonly document: OpenApiDocument; readonly resolved: ResolvedOperation },
  { name }: Parameter,
): string {
  const item = document.paths[resolved.path];
  const lists = [
    [resolved.operation.parameters, `${resolved.pointer}/parameters`],
    [item?.parameters, `${pointerOf(['paths', resolved.path])}/parameters`],
  ] as const;
  for (const [parameters, pointer] of lists)
    for (const [index, node] of (parameters ?? []).entries())
      if (resolve<Parameter>(document, node).name === name)
        return `${'$ref' in node ? (node as Ref).$ref.slice(1) : `${pointer}/${index}`}/schema`;
  throw new Error(`${resolved.operation.operationId} has no parameter ${name}.`);
}
