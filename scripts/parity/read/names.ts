import ts from 'typescript';
import type { NamedType } from '../compare/api.ts';

/** The types of a namespace by their paths, and the shortest path of each. */
export interface Names {
  readonly list: readonly NamedType[];
  readonly of: ReadonlyMap<ts.Symbol, string>;
}

export function readNames(checker: ts.TypeChecker, namespace: ts.Symbol): Names {
  const found = typesIn(checker, targetOf(checker, namespace), []);
  const ids = new Map<ts.Symbol, number>();
  const of = new Map<ts.Symbol, string>();
  const list = found.map(({ path, symbol }): NamedType => {
    const id = ids.get(symbol) ?? ids.size;
    ids.set(symbol, id);
    if (depthOf(path) < depthOf(of.get(symbol))) of.set(symbol, path);
    return { path, id, file: fileOf(symbol) };
  });
  return { list, of };
}

interface Found {
  readonly path: string;
  readonly symbol: ts.Symbol;
}

function typesIn(checker: ts.TypeChecker, parent: ts.Symbol, above: readonly string[]): Found[] {
  return checker.getExportsOfModule(parent).flatMap((exported): Found[] => {
    const path = [...above, exported.name];
    const symbol = targetOf(checker, exported);
    if (exported.name === 'prototype' || above.includes(exported.name)) return [];
    return [
      ...(symbol.flags & ts.SymbolFlags.Type ? [{ path: path.join('.'), symbol }] : []),
      ...(symbol.flags & ts.SymbolFlags.Namespace ? typesIn(checker, symbol, path) : []),
    ];
  });
}

const depthOf = (path: string | undefined): number => path?.split('.').length ?? Infinity;

/** What an alias of an import or an export stands for. */
export const targetOf = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Under the root of the package, whichever folder it is installed in. */
const fileOf = ({ declarations }: ts.Symbol): string =>
  declarations?.[0]?.getSourceFile().fileName.replace(/^.*\/node_modules\//, '') ?? '';

/** The schemas of the contract by the types made from them. */
export function readSchemas(checker: ts.TypeChecker, schemas: ts.Symbol): ReadonlyMap<ts.Symbol, string> {
  const components = checker.getTypeOfSymbol(schemas).getProperties();
  return new Map(
    components.flatMap((component): [ts.Symbol, string][] => {
      const { type } = component.valueDeclaration as ts.PropertySignature;
      const symbol = type && referredBy(checker, type);
      return symbol ? [[symbol, component.name]] : [];
    }),
  );
}

/** The symbol of a type that is written as a name. */
export function referredBy(checker: ts.TypeChecker, node: ts.TypeNode): ts.Symbol | undefined {
  if (!ts.isTypeReferenceNode(node) || node.typeArguments) return undefined;
  const symbol = checker.getSymbolAtLocation(node.typeName);
  return symbol && targetOf(checker, symbol);
}
