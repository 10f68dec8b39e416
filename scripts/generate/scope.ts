import type { ResourceModel } from '../model/model.ts';
import type { publicNames } from '../model/resources.ts';
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
    if (known.resource.join('.') === this.#resource.path.join('.')) return known.name;
    if (this.#isTaken(known.name)) return this.schemaOf(component);
    const specifier = relativeImport(this.path, resourceModule(known.resource));
    this.imported.set(specifier, (this.imported.get(specifier) ?? new Set()).add(known.name));
    return known.name;
  };

  /** A component as `types.ts` has it. */
  readonly schemaOf = (component: string): string => {
    this.mentionsSchemas = true;
    return `schema.${component}`;
  };

  /** Two resources may have types of one name. */
  #isTaken(name: string): boolean {
    const imported = [...this.imported.values()].some((names) => names.has(name));
    return imported || this.#resource.types.some((type) => type.name === name);
  }
}
