import { StructureKind, type ImportDeclarationStructure } from 'ts-morph';

export const importing = (
  moduleSpecifier: string,
  namedImports: readonly string[],
  kind: 'value' | 'type' = 'value',
): ImportDeclarationStructure => ({
  kind: StructureKind.ImportDeclaration,
  moduleSpecifier,
  namedImports: [...namedImports],
  isTypeOnly: kind === 'type',
});
