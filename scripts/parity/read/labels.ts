import ts from 'typescript';
import type { Shape } from '../compare/api.ts';

/** What types are called: in the namespace of the client, and in the contract. */
export interface Labels {
  readonly name: (symbol: ts.Symbol | undefined) => string | undefined;
  readonly schema: (symbol: ts.Symbol | undefined) => string | undefined;
}

export function labelsOf(labels: Labels, symbol: ts.Symbol | undefined): Pick<Shape, 'name' | 'schema'> {
  const name = labels.name(symbol);
  const schema = labels.schema(symbol);
  return { ...(name !== undefined && { name }), ...(schema !== undefined && { schema }) };
}

/** Those of the type itself, or else of the first that it extends. */
export function labelsOfObject(checker: ts.TypeChecker, labels: Labels, type: ts.Type): Pick<Shape, 'name' | 'schema'> {
  const bases = type.isIntersection() ? type.types : type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
  const inherited = bases
    .map((base) => labelsOfObject(checker, labels, base))
    .find(({ schema }) => schema !== undefined);
  return { ...inherited, ...labelsOf(labels, type.aliasSymbol ?? type.symbol) };
}

/** The interface, the class, or the alias of a literal type, that a property is written in. */
export function ownerOf(checker: ts.TypeChecker, { parent }: ts.Declaration): ts.Symbol | undefined {
  const owner = ts.isTypeLiteralNode(parent) ? parent.parent : parent;
  return ts.isInterfaceDeclaration(owner) || ts.isTypeAliasDeclaration(owner) || ts.isClassDeclaration(owner)
    ? owner.name && checker.getSymbolAtLocation(owner.name)
    : undefined;
}
