import { relative } from 'node:path';
import ts from 'typescript';
import type { Package } from './declared-names.ts';

/** The resources of the official client that ours has no types of: `images`. */
export function lackingResources(official: Package, ours: Package): readonly string[] {
  const own = new Set(membersOf(ours).map(({ name }) => name));
  return membersOf(official)
    .filter((member) => !own.has(member.name) && isResource(member, official))
    .map(({ name }) => name);
}

function membersOf({ checker, subpaths }: Package): readonly ts.Symbol[] {
  const client = subpaths.get('index')?.get('OpenAI');
  return client ? checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(client)) : [];
}

/** Whether the class of a property is declared with the resources. */
function isResource(member: ts.Symbol, { checker, folder }: Package): boolean {
  const declaration = checker.getTypeOfSymbol(member).symbol?.declarations?.[0];
  if (!declaration || !ts.isClassDeclaration(declaration)) return false;
  return /^resources\b/.test(relative(folder, declaration.getSourceFile().fileName));
}
