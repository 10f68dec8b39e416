import type { ResourceModel } from '../../model/model.ts';
import type { publicNames } from '../../model/resources.ts';
import { relativeImport, resourceModule } from './modules.ts';

export type PublicNames = ReturnType<typeof publicNames>;

/** The names that one generated file may use. It collects what the file mentions, so that it imports that and no more. */
export class Scope {
  readonly path: string;
  /** Types of other resources, by import specifier. */
  readonly imported = new Map<string, Set<string>>();
  mentionsSchemas = false;
  readonly #resource: ResourceModel;
  readonly #names: PublicNames;

  constructor(path: string, resource: ResourceModel, names: PublicNames) {
    this.path = path;
    this.#resource = resource;
    this.#names = names;
  }

  /** A component by its public name, or as the schema where it has none that can be used here. */
  readonly nameOf = (component: string): string => {
    const known = this.#names.get(component);
    if (!known) return this.schemaOf(component);
    if (this.#isOwn(known.resource)) return this.ownName(known.name);
    if (this.#isTaken(known)) return this.schemaOf(component);
    this.#import(resourceModule(known.resource), known.name);
    return known.name;
  };

  /** A component as `types.ts` has it. */
  readonly schemaOf = (component: string): string => {
    this.mentionsSchemas = true;
    return `schema.${component}`;
  };

  /** A type of the resource itself: at hand in its own file, imported elsewhere. */
  readonly ownName = (name: string): string => {
    const home = resourceModule(this.#resource.path);
    if (home !== this.path) this.#import(home, name);
    return name;
  };

  readonly #isOwn = (resource: readonly string[]): boolean => resource.join('.') === this.#resource.path.join('.');

  #import(module: string, name: string): void {
    const specifier = relativeImport(this.path, module);
    this.imported.set(specifier, (this.imported.get(specifier) ?? new Set()).add(name));
  }

  /** Two resources may have types of one name. */
  #isTaken({ resource, name }: { readonly resource: readonly string[]; readonly name: string }): boolean {
    const home = relativeImport(this.path, resourceModule(resource));
    const elsewhere = [...this.imported].some(([specifier, names]) => specifier !== home && names.has(name));
    return elsewhere || this.#resource.types.some((type) => type.name === name);
  }
}
