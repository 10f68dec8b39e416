import { relative } from 'node:path';
import ts from 'typescript';
import { namesOf, subpathOf, type Names, type Package } from './declared-names.ts';

/** A module or a namespace of a built package that lacks names which the official one has there. */
export interface Lack {
  /** The declarations below the package, without extension: those of a subpath, or a file in `esm/types`. */
  readonly file: string;
  /** From the module on: `['OpenAI', 'Chat']`. Empty for the module itself. */
  readonly namespaces: readonly string[];
  /** What the innermost namespace merges with, if it is there. */
  readonly own?: ts.Declaration;
  /** Whether the outermost namespace is exported. */
  readonly isExported: boolean;
  readonly names: Map<string, Lacking>;
}

type Place = Omit<Lack, 'names'>;

/** An official name. */
export interface Lacking {
  readonly symbol: ts.Symbol;
  /** The subpath that declares it, and its name there, if it is another place. */
  readonly from?: { readonly subpath: string; readonly name: string };
  /** The static member of a class that has its name. */
  readonly replaced?: ts.ClassElement;
}

/** Compares all subpaths, and the namespaces in them. */
export function lackingNames(official: Package, ours: Package): readonly Lack[] {
  const lacks = new Map<string, Lack>();
  const isCompared = onceEach<ts.Symbol>();
  const at = (place: Place): Lack => {
    const key = [place.file, ...place.namespaces].join('#');
    const lack = lacks.get(key) ?? { ...place, names: new Map() };
    lacks.set(key, lack);
    return lack;
  };
  const compare = (place: Place, theirs: Names, own: Names): void => {
    for (const [name, symbol] of theirs) {
      const mine = own.get(name);
      // What is there in part, such as a namespace for a class, is completed where it is.
      const lacking = mine ? { symbol } : lackingOf(name, symbol, place, official);
      if (!mine || !isType(mine, symbol)) at(place).names.set(name, lacking);
      if ((lacking.from && !lacking.replaced) || !(symbol.flags & ts.SymbolFlags.Namespace) || isCompared(symbol, mine))
        continue;
      const inside = mine ? insideOf(mine, ours) : insideOfLacking(place, name);
      if (inside) compare(inside, namesOf(symbol, official.checker), namesOf(mine, ours.checker));
    }
  };
  for (const [subpath, theirs] of official.subpaths)
    compare({ file: subpath, namespaces: [], isExported: true }, theirs, ours.subpaths.get(subpath) ?? new Map());
  return [...lacks.values()];
}

/** Whether two things came together before. */
function onceEach<T>(): (one: T, other: T | undefined) => boolean {
  const seen = new Map<T, Set<T | undefined>>();
  return (one, other) => {
    const others = seen.get(one) ?? new Set();
    const came = other !== undefined && others.has(other);
    seen.set(one, others.add(other));
    return came;
  };
}

/** Whether a name means a type, where the official one does. */
const isType = (own: ts.Symbol, official: ts.Symbol): boolean =>
  !(official.flags & ts.SymbolFlags.Type) || Boolean(own.flags & ts.SymbolFlags.Type);

function lackingOf(name: string, symbol: ts.Symbol, { file, namespaces, own }: Place, official: Package): Lacking {
  const declaration = symbol.declarations?.[0];
  const parent = declaration?.parent;
  const source = parent && (ts.isSourceFile(parent) ? parent : undefined);
  const subpath = source && subpathOf(relative(official.folder, source.fileName));
  if (subpath === undefined || official.subpaths.get(subpath)?.get(symbol.name) !== symbol) return { symbol };
  const replaced =
    own && ts.isClassDeclaration(own) ? own.members.find((each) => each.name?.getText() === name) : undefined;
  const isHere = subpath === file && namespaces.length === 0;
  return { symbol, ...(!isHere && { from: { subpath, name: symbol.name } }), ...(replaced && { replaced }) };
}

/** The namespace that merges with a declaration of ours. */
function insideOf(symbol: ts.Symbol, { folder }: Package): Place | undefined {
  const declaration = symbol.declarations?.[0];
  const namespaces: string[] = [];
  let outermost: ts.Node | undefined;
  for (let node: ts.Node | undefined = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleBlock(node)) continue;
    const { name } = node as ts.NamedDeclaration;
    if (!name || !ts.isIdentifier(name)) return undefined;
    namespaces.unshift(name.text);
    outermost = node;
  }
  if (!declaration || !outermost) return undefined;
  const isExported = Boolean(ts.getCombinedModifierFlags(outermost as ts.Declaration) & ts.ModifierFlags.Export);
  const file = relative(folder, declaration.getSourceFile().fileName)
    .replaceAll('\\', '/')
    .replace(/\.d\.m?ts$/, '');
  return { file, namespaces, own: declaration, isExported };
}

const insideOfLacking = ({ file, namespaces, isExported }: Place, name: string): Place => ({
  file,
  namespaces: [...namespaces, name],
  isExported,
});
