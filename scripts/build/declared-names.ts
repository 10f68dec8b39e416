import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What a package declares for its subpaths. */
export interface Package {
  readonly folder: string;
  readonly checker: ts.TypeChecker;
  /** What each subpath exports, by names: `resources/chat/completions`. */
  readonly subpaths: ReadonlyMap<string, Names>;
}

/** What a module or a namespace exports. Aliases are followed. */
export type Names = ReadonlyMap<string, ts.Symbol>;

/** Folders that are not subpaths, of either package. */
const inner = /^(internal|src|bin|source|esm|cjs|node_modules)[\\/]/;

/** Reads the declarations of a package on the disk. Nothing is checked, so nothing of the language is loaded. */
export function readPackage(folder: string): Package {
  const files = globSync('**/*.d.mts', { cwd: folder }).filter((file) => !inner.test(file));
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    { noLib: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  );
  const checker = program.getTypeChecker();
  const subpaths = files.map((file) => {
    const source = program.getSourceFile(join(folder, file));
    return [subpathOf(file), namesOf(source && checker.getSymbolAtLocation(source), checker)] as const;
  });
  return { folder, checker, subpaths: new Map(subpaths.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The subpath of a declaration file, by its path below the package. */
export const subpathOf = (file: string): string => file.replaceAll('\\', '/').replace(/\.d\.mts$/, '');

/** Static members of a class are not what its namespace declares. */
export function namesOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): Names {
  const found = symbol && symbol.flags & ts.SymbolFlags.Module ? checker.getExportsOfModule(symbol) : [];
  return new Map(
    found
      .filter(
        ({ flags, declarations = [] }) => !(flags & ts.SymbolFlags.Prototype) && !declarations.some(ts.isClassElement),
      )
      .map((each) => [each.name, each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each]),
  );
}
