import type { OperationModel } from '../../model/model.ts';
import { schemaModule, type DeclaredTypes, type PublicType } from './declared-types.ts';
import type { TypeNames } from './schema-input.ts';
import { Imports } from './imports.ts';
import { eventsRuleOf, operationsModule, resourceModule } from './modules.ts';
import { pascalCase } from './names.ts';

const core = '../src/client/core/index.ts';

/**
 * The names that one generated file uses. Every requested name is imported, so an emitter must request only the names
 * that it writes.
 */
export class Scope {
  readonly imports: Imports;
  readonly #path: string;
  readonly #types: DeclaredTypes;
  readonly #homes: Readonly<Record<string, string>>;
  readonly #renamed: Readonly<Record<string, string>>;

  /**
   * @param homes modules of runtime functions that are not imported from the index.
   * @param renamed types of the runtime that this file has in the place of others.
   */
  constructor(
    path: string,
    types: DeclaredTypes,
    homes: Readonly<Record<string, string>> = {},
    renamed: Readonly<Record<string, string>> = {},
  ) {
    this.imports = new Imports(path);
    this.#path = path;
    this.#types = types;
    this.#homes = homes;
    this.#renamed = renamed;
  }

  /** For the top level of the file. */
  get names(): TypeNames {
    return this.#names((component) => this.#nameOf(component, this.#path));
  }

  /** For namespaces, where an unqualified name may mean another type. Every name is qualified by its module. */
  get namesInside(): TypeNames {
    return this.#names((component) => this.#nameOf(component, undefined));
  }

  /** For signatures: a component appears as its public type if that type adds fields. */
  get publicNames(): TypeNames {
    return this.#names((component) => {
      const extended = this.#types.extended.get(component);
      return extended ? this.typeOf(extended.resource, extended.name) : this.#nameOf(component, this.#path);
    });
  }

  /** Whether this file declares the component under this name. */
  readonly declares = (component: string, ...path: readonly string[]): boolean =>
    this.#path === schemaModule && this.#types.declared.get(component)?.join('.') === path.join('.');

  /** The public type that is the component itself. */
  readonly publicType = (component: string): PublicType | undefined => this.#types.public.get(component);

  /** Imports the type of a component under a public name, to export it. */
  readonly reexport = (component: string, name: string): string => {
    const declared = this.#types.declared.get(component)?.join('.') ?? component;
    this.imports.type(schemaModule, declared === name ? name : `${declared} as ${name}`);
    return `export type { ${name} };`;
  };

  readonly partsOf = (component: string): readonly string[] => this.#types.parts.get(component) ?? [];

  /** A type of a resource. */
  readonly typeOf = (resource: readonly string[], name: string): string => {
    const module = resourceModule(resource);
    return module === this.#path ? name : `${this.#module(module, resource)}.${name}`;
  };

  /** A type of the client's runtime. */
  readonly core = (name: string): string => this.imports.type(core, this.#renamed[name] ?? name);

  /** A function or class of the client's runtime. */
  readonly run = (name: string): string => this.imports.value(this.#homes[name] ?? core, name);

  /** The descriptor of an operation. A suffix distinguishes it from arguments with the same name. */
  readonly operation = (operation: OperationModel): string =>
    this.imports.value(operationsModule(operation), operation.id, `${operation.id}Operation`);

  /** How the events of an operation are read. */
  readonly events = (operation: OperationModel): string =>
    this.imports.value(operationsModule(operation), eventsRuleOf(operation));

  #nameOf(component: string, here: string | undefined): string {
    const path = this.#types.declared.get(component);
    if (!path) throw new Error(`Nothing declares a type for ${component}.`);
    const name = path.join('.');
    return here === schemaModule ? name : `${this.#module(schemaModule, undefined)}.${name}`;
  }

  /** Imports the types of a module as a namespace, because two modules may have types with the same name. */
  readonly #module = (module: string, resource: readonly string[] | undefined): string =>
    this.imports.types(module, module === schemaModule ? 'schema' : `${(resource ?? []).map(pascalCase).join('')}API`);

  readonly #names = (nameOf: (component: string) => string): TypeNames => ({
    schemas: this.#types.schemas,
    nameOf,
    fileType: () => this.core('Uploadable'),
  });
}
