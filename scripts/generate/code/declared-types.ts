import { componentName } from '../../../src/schema/walk.ts';
import type { ApiModel } from '../../model/model.ts';
import { convenienceOf } from './conveniences.ts';
import { bodyTypeOf } from './params-names.ts';
import type { Schemas } from './schema-input.ts';
import { resourceModule } from './modules.ts';
import { isPart, splitPart } from './name-inline.ts';

/** Where the type of a component is declared. */
export interface Declared {
  readonly module: string;
  /** The resource of the module; undefined for `types.ts`. */
  readonly resource: readonly string[] | undefined;
  /** Its name, below those of the types that it is part of. */
  readonly path: readonly string[];
}

/** A public type: its resource and its name there. */
export interface PublicType {
  readonly resource: readonly string[];
  readonly name: string;
}

export interface DeclaredTypes {
  readonly schemas: Schemas;
  /** The parts of each component that has some. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly declared: ReadonlyMap<string, Declared>;
  /** The public type of each component that has one, also where that tells more than the component does. */
  readonly public: ReadonlyMap<string, PublicType>;
}

export const schemaModule = 'types.ts';

/**
 * Each component is declared once: with its resource where it has one public name, or where one method takes it as its
 * params; else in `types.ts` under its own name. A part is declared below what it is part of.
 */
export function declaredTypes(model: ApiModel): DeclaredTypes {
  const named = namedTypes(model);
  const roots = new Map<string, Root>([
    ...paramsTypes(model).filter(([component]) => !named.has(component)),
    ...[...named].flatMap(([component, types]) => types.filter(isWhole).map((type) => [component, type] as const)),
  ]);
  const components = Object.keys(model.schemas);
  return {
    schemas: model.schemas,
    parts: Map.groupBy(components.filter(isPart), (part) => splitPart(part)[0]),
    declared: new Map(components.map((component) => [component, declaredAt(component, roots)])),
    public: new Map([...named].flatMap(([component, [type]]) => (type ? [[component, type] as const] : []))),
  };
}

function declaredAt(component: string, roots: ReadonlyMap<string, Root>): Declared {
  const root = roots.get(component);
  if (root) return { module: resourceModule(root.resource), resource: root.resource, path: [root.name] };
  if (!isPart(component)) return { module: schemaModule, resource: undefined, path: [component] };
  const [owner, name] = splitPart(component);
  const { path, ...at } = declaredAt(owner, roots);
  const namespace = roots.get(owner)?.namespace;
  return { ...at, path: [...(namespace === undefined ? path : [namespace]), name] };
}

interface Root extends PublicType {
  /** Under which its parts stand, where that is another name. */
  readonly namespace?: string;
}

interface NamedType extends PublicType {
  /** Whether it is the component, and not that with something more. */
  readonly isWhole: boolean;
}

const isWhole = (type: NamedType): boolean => type.isWhole;

/** The public types of each component. None of several names for the same is its name. */
function namedTypes({ resources }: ApiModel): Map<string, NamedType[]> {
  const types = resources.flatMap(({ path, types: own }) =>
    own.map(({ name, schema, narrowed }) => ({
      component: componentName(schema) ?? '',
      resource: path,
      name,
      isWhole: !narrowed && !convenienceOf(path, name),
    })),
  );
  const byComponent = Map.groupBy(types, ({ component }) => component);
  byComponent.delete('');
  return new Map([...byComponent].map(([component, all]) => [component, all.filter(isWhole).length > 1 ? [] : all]));
}

/** Bodies that one operation takes, and that are all of its params. */
function paramsTypes({ operations }: ApiModel): [string, Root][] {
  const byComponent = Map.groupBy(operations, ({ body }) => componentName(body?.schema ?? {}) ?? '');
  byComponent.delete('');
  return [...byComponent].flatMap(([component, [operation, ...others]]): [string, Root][] => {
    const type = operation && others.length === 0 ? bodyTypeOf(operation) : undefined;
    return type ? [[component, type]] : [];
  });
}
