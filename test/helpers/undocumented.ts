import ts from 'typescript';
import { compilerOptions } from '../../scripts/lib/compiler.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';

const settings = {
  ...compilerOptions,
  types: ['node'],
  typeRoots: [fromRoot('node_modules/@types')],
};

/**
 * The exports of modules without a doc comment: declarations, and public members of classes, interfaces and object
 * types, by name, such as `OpenAI.files`. Overrides inherit their comment. Overloads need their own.
 */
export function undocumented(entries: readonly string[]): string[] {
  const program = ts.createProgram(entries, settings);
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Symbol>();
  const missing = new Set<string>();
  const visit = (symbol: ts.Symbol, path: readonly string[]): void => {
    const name = [...path, symbol.name];
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (seen.has(target)) return;
    seen.add(target);
    const declarations = (target.declarations ?? []).filter(isOurs);
    for (const declaration of declarations.filter(needsDoc)) {
      if (!isDocumented(checker, target, declaration)) missing.add(name.join('.'));
    }
    for (const member of declarations.flatMap((declaration) => membersOf(checker, declaration))) visit(member, name);
  };
  for (const entry of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol;
    for (const symbol of checker.getExportsOfModule(module)) visit(symbol, []);
  }
  return [...missing];
}

const isOurs = (node: ts.Node): boolean => !node.getSourceFile().fileName.includes('/node_modules/');

/**
 * A namespace with the name of a class or type adds types to it; the class has the comment. An alias in a namespace is
 * documented elsewhere: a resource at the client, a nested type at its property.
 */
const needsDoc = (node: ts.Node): boolean =>
  !ts.isModuleDeclaration(node) &&
  !isImplementation(node) &&
  !(ts.isTypeAliasDeclaration(node) && ts.isModuleBlock(node.parent));

/** The implementation signature, which callers do not see. */
const isImplementation = (node: ts.Node): boolean => {
  if (!ts.isMethodDeclaration(node) && !ts.isFunctionDeclaration(node)) return false;
  const { parent, name } = node;
  const siblings = ts.isClassDeclaration(parent) ? parent.members : ts.isSourceFile(parent) ? parent.statements : [];
  const same = [...siblings].filter(
    (other) => other.kind === node.kind && (other as typeof node).name?.getText() === name?.getText(),
  );
  return same.length > 1 && node.body !== undefined;
};

function isDocumented(checker: ts.TypeChecker, symbol: ts.Symbol, declaration: ts.Node): boolean {
  const host = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  if (ts.getJSDocCommentsAndTags(host).some((comment) => /[a-z]/i.test(comment.getText()))) return true;
  // Inherits comments of base classes and implemented interfaces.
  return symbol.declarations?.length === 1 && symbol.getDocumentationComment(checker).length > 0;
}

function membersOf(checker: ts.TypeChecker, node: ts.Node): readonly ts.Symbol[] {
  if (ts.isModuleDeclaration(node)) {
    const symbol = checker.getSymbolAtLocation(node.name);
    return symbol ? checker.getExportsOfModule(symbol) : [];
  }
  return memberNodesOf(node).flatMap((member) => {
    const symbol = member.name && checker.getSymbolAtLocation(member.name);
    return symbol ? [symbol] : [];
  });
}

function memberNodesOf(node: ts.Node): (ts.ClassElement | ts.TypeElement)[] {
  if (ts.isClassDeclaration(node)) return node.members.filter(isPublic);
  if (ts.isInterfaceDeclaration(node)) return [...node.members];
  const isTyped = ts.isTypeAliasDeclaration(node) || ts.isPropertySignature(node);
  return isTyped && node.type && ts.isTypeLiteralNode(node.type) ? [...node.type.members] : [];
}

const isPublic = (member: ts.ClassElement): boolean =>
  (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0 &&
  member.name?.kind !== ts.SyntaxKind.PrivateIdentifier;
