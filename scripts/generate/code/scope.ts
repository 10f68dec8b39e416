import type { OperationModel, ResourceModel } from '../../model/model.ts';
import type { publicNames } from '../../model/resources.ts';
import { Imports } from './imports.ts';
import { operationsModule, resourceModule } from './modules.ts';

export type PublicNames = ReturnType<typeof publicNames>;

const core = '../src/client/core/index.ts';

/** The names that one generated file may use. What is asked for is imported, so an emitter asks only for what it writes. */
export class Scope {
  readonly path: string;
  readonly imports: Imports;
  readonly #resource: ResourceModel;
  readonly #names: PublicNames;
  readonly #homes: Readonly<Record<string, string>>;

  /** @param homes modules of functions of the core, where they are not taken from its index. */
  constructor(path: string, resource: ResourceModel, names: PublicNames, homes: Readonly<Record<string, string>> = {}) {
    this.path = path;
    this.imports = new Imports(path);
    this.#resource = resource;
    this.#names = names;
    this.#homes = homes;
  }

  /** A component by its public name, or as the schema where it has none that can be used here. */
  readonly nameOf = (component: string): string => {
    const known = this.#names.get(component);
    if (!known) return this.schemaOf(component);
    if (this.#isOwn(known.resource)) return this.ownName(known.name);
    if (this.#isTaken(known)) return this.schemaOf(component);
    return this.imports.type(resourceModule(known.resource), known.name);
  };

  /** A component as `types.ts` has it. */
  readonly schemaOf = (component: string): string => `${this.imports.types('types.ts', 'schema')}.${component}`;

  /** A type of the resource itself: at hand in its own file, imported elsewhere. */
  readonly ownName = (name: string): string => {
    const home = resourceModule(this.#resource.path);
    return home === this.path ? name : this.imports.type(home, name);
  };

  /** A type of the client's runtime. */
  readonly core = (name: string): string => this.imports.type(core, name);

  /** A function or class of the client's runtime. */
  readonly run = (name: string): string => this.imports.value(this.#homes[name] ?? core, name);

  /** An operation's descriptor. A method's argument may well be called as an operation, so it has another name here. */
  readonly operation = (operation: OperationModel): string =>
    this.imports.value(operationsModule(operation), operation.id, `${operation.id}Operation`);

  readonly #isOwn = (resource: readonly string[]): boolean => resource.join('.') === this.#resource.path.join('.');

  /** Two resources may have types of one name. */
  #isTaken({ resource, name }: { readonly resource: readonly string[]; readonly name: string }): boolean {
    const elsewhere = this.imports.hasTypeElsewhere(resourceModule(resource), name);
    return elsewhere || this.#resource.types.some((type) => type.name === name);
  }
}
