import { StructureKind, type ImportDeclarationStructure } from 'ts-morph';
import { relativeImport } from './modules.ts';

/**
 * The imports of one generated file. An emitter requests a name when it writes it. Generated text is never searched for
 * names, because it contains prose from the spec.
 */
export class Imports {
  readonly #path: string;
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();
  readonly #namespaces = new Map<string, string>();

  /** @param path the path of the file. Like all modules, it is relative to `generated/`. */
  constructor(path: string) {
    this.#path = path;
  }

  /** The name to write for a value. */
  value(module: string, name: string, as = name): string {
    add(this.#values, module, as === name ? name : `${name} as ${as}`);
    return as;
  }

  /** The name to write for a type. */
  type(module: string, name: string): string {
    add(this.#types, module, name);
    return name;
  }

  /** The name to write for a module of types. */
  types(module: string, as: string): string {
    this.#namespaces.set(module, as);
    return as;
  }

  toStructures(): ImportDeclarationStructure[] {
    return [
      ...this.#structures(this.#values, (names) => ({ namedImports: [...names].sort(), isTypeOnly: false })),
      ...this.#structures(this.#types, (names) => ({ namedImports: [...names].sort(), isTypeOnly: true })),
      ...this.#structures(this.#namespaces, (namespaceImport) => ({ namespaceImport, isTypeOnly: true })),
    ];
  }

  #structures<Names>(
    imported: ReadonlyMap<string, Names>,
    named: (names: Names) => Pick<ImportDeclarationStructure, 'isTypeOnly' | 'namedImports' | 'namespaceImport'>,
  ): ImportDeclarationStructure[] {
    return [...imported]
      .map(([module, names]) => ({
        kind: StructureKind.ImportDeclaration as const,
        moduleSpecifier: relativeImport(this.#path, module),
        ...named(names),
      }))
      .sort((a, b) => (orderOf(a.moduleSpecifier) < orderOf(b.moduleSpecifier) ? -1 : 1));
  }
}

const add = (imported: Map<string, Set<string>>, module: string, name: string): void => {
  imported.set(module, (imported.get(module) ?? new Set()).add(name));
};

/** Files of the own folder come first. Bundles keep the order, so that helpers stand near the core that they use. */
const orderOf = (specifier: string): string => (specifier.startsWith('./') ? ` ${specifier}` : specifier);
