import { methods, type Method, type OpenApiDocument, type Operation, type Parameter, type Ref } from './document.ts';
import { pointerOf, valueAt } from './json-pointer.ts';

/** An operation together with where it stands and all parameters that apply to it. */
export interface ResolvedOperation {
  readonly method: Method;
  readonly path: string;
  /** JSON Pointer of the Operation Object in the bundle. */
  readonly pointer: string;
  readonly operation: Operation;
  /** Those of the path item and of the operation, resolved, in that order. */
  readonly parameters: readonly Parameter[];
}

/** The operations in the order of the document. */
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

/** Follows `$ref`s of the bundle, which all start with `#/`, to the object they name. @throws {Error} where there is none. */
export const resolve = <T extends object>(document: object, node: T | Ref): T => resolveAt(document, node, '').node;

/** The same for an object that stands at a pointer, with the pointer of what it refers to. */
export function resolveAt<T extends object>(
  document: object,
  node: T | Ref,
  pointer: string,
): { readonly node: T; readonly pointer: string } {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return { node: node as T, pointer };
  const target = valueAt(document, node.$ref);
  if (typeof target !== 'object' || target === null) throw new Error(`${node.$ref} names nothing in the document.`);
  return resolveAt<T>(document, target as T | Ref, node.$ref.slice(1));
}
