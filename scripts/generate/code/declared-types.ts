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
  /** Its name, after the names of the types that it is part of. */
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
  /** The public type of each component that has one, including types that add to the component. */
  readonly public: ReadonlyMap<string, PublicType>;
}

export const schemaModule = 'types.ts';

/**
 * Each component is declared once. If it has exactly one public name, or is the params of exactly one method, it is declared
 * under that name in the file of its resource; otherwise under its own name in `types.ts`. A part is declared below its owner.
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
  /** The namespace of its parts, if it has another name. */
  readonly namespace?: string;
}

interface NamedType extends PublicType {
  /** Whether it adds nothing to the component. */
  readonly isWhole: boolean;
}

const isWhole = (type: NamedType): boolean => type.isWhole;

/** The public types of each component. A component with several equal names is declared under none of them. */
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

/** Bodies of exactly one operation that are all of its params. */
function paramsTypes({ operations }: ApiModel): [string, Root][] {
  const byComponent = Map.groupBy(operations, ({ body }) => componentName(body?.schema ?? {}) ?? '');
  byComponent.delete('');
  return [...byComponent].flatMap(([component, [operation, ...others]]): [string, Root][] => {
    const type = operation && others.length === 0 ? bodyTypeOf(operation) : undefined;
    return type ? [[component, type]] : [];
  });
}
