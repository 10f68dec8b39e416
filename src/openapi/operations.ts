import { methods, type Method, type OpenApiDocument, type Operation, type Parameter, type Ref } from './document.ts';
import { pointerOf, valueAt } from './json-pointer.ts';

/** An operation with its position and all parameters that apply to it. */
export interface ResolvedOperation {
  readonly method: Method;
  readonly path: string;
  /** JSON Pointer of the Operation Object in the bundle. */
  readonly pointer: string;
  readonly operation: Operation;
  /** The parameters of the path item, then those of the operation, all resolved. */
  readonly parameters: readonly Parameter[];
}

/** All operations, in document order. */
export function operationsOf(document: OpenApiDocument): ResolvedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const parameters = declared.map((parameter) => resolve<Parameter>(document, parameter));
      return [{ method, path, pointer: pointerOf(['paths', path, method]), operation, parameters }];
    }),
  );
}

/**
 * Follows the `$ref`s of a bundle, which all start with `#/`.
 *
 * @throws {Error} when a reference has no target.
 */
export const resolve = <T extends object>(document: object, node: T | Ref): T => resolveAt(document, node, '').node;

/** Same as `resolve`, and also returns the pointer of the target. */
export function resolveAt<T extends object>(
  document: object,
  node: T | Ref,
  pointer: string,
): { readonly node: T; readonly pointer: string } {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return { node: node as T, pointer };
  const target = valueAt(document, node.$ref);
  if (typeof target !== 'object' || target === null) throw new Error(`${node.$ref} does not exist in the document.`);
  return resolveAt<T>(document, target as T | Ref, node.$ref.slice(1));
}
