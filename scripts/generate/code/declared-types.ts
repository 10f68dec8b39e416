import { componentName } from '../../../src/schema/walk.ts';
import type { ApiModel } from '../../model/model.ts';
import { convenienceOf } from './conveniences.ts';
import { isPart, splitPart } from './name-inline.ts';
import { bodyTypeOf } from './params-names.ts';
import type { Schemas } from './schema-input.ts';

/** A public type: its resource and its name there. */
export interface PublicType {
  readonly resource: readonly string[];
  readonly name: string;
}

export interface DeclaredTypes {
  readonly schemas: Schemas;
  /** The nested parts of each component. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The name of each component's type, qualified by the types that it is nested in. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
  /** The public type of each component that has one. */
  readonly public: ReadonlyMap<string, PublicType>;
  /** Public types that add fields to their component. Their resource declares them. */
  readonly extended: ReadonlyMap<string, PublicType>;
}

/** The file that declares the types of all components. Resources re-export them from there. */
export const schemaModule = 'types.ts';

/**
 * Each component is declared once. It gets its public name if it has exactly one, or if it is the params type of
 * exactly one method, unless another type has that name. Otherwise it gets its component name. A nested part is
 * declared below its owner.
 */
export function declaredTypes(model: ApiModel): DeclaredTypes {
  const named = namedTypes(model);
  const whole = [...named].flatMap(([component, types]) =>
    types.filter(({ isWhole }) => isWhole).map((type) => [component, type] as const),
  );
  const types = new Map<string, PublicType>([
    ...paramsTypes(model).filter(([component]) => !named.has(component)),
    ...whole,
  ]);
  const components = Object.keys(model.schemas);
  const names = uniqueNames(types, components);
  return {
    schemas: model.schemas,
    parts: Map.groupBy(components.filter(isPart), (part) => splitPart(part)[0]),
    declared: new Map(components.map((component) => [component, pathOf(component, names)])),
    public: types,
    extended: new Map(
      [...named].flatMap(([component, all]) => {
        const type = all.find(({ isWhole }) => !isWhole);
        return type ? [[component, type] as const] : [];
      }),
    ),
  };
}

function pathOf(component: string, names: ReadonlyMap<string, string>): readonly string[] {
  const own = names.get(component);
  if (own !== undefined || !isPart(component)) return [own ?? component];
  const [owner, name] = splitPart(component);
  return [...pathOf(owner, names), name];
}

/** Public names that no other component has or would get. */
function uniqueNames(types: ReadonlyMap<string, PublicType>, components: readonly string[]): Map<string, string> {
  const byName = Map.groupBy(types, ([, { name }]) => name);
  const isFree = (component: string, name: string): boolean =>
    byName.get(name)?.length === 1 && (name === component || !components.includes(name));
  return new Map(
    [...types].flatMap(([component, { name }]) => (isFree(component, name) ? [[component, name] as const] : [])),
  );
}

interface NamedType extends PublicType {
  /** Whether the type adds nothing to its component. */
  readonly isWhole: boolean;
}

/** The public types of each component. If several have the same name, the component is declared under none of them. */
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
  return new Map(
    [...byComponent].map(([component, all]) => [component, all.filter(({ isWhole }) => isWhole).length > 1 ? [] : all]),
  );
}

/** Request bodies of exactly one operation that are the whole params type. */
function paramsTypes({ operations }: ApiModel): [string, PublicType][] {
  const byComponent = Map.groupBy(operations, ({ body }) => componentName(body?.schema ?? {}) ?? '');
  byComponent.delete('');
  return [...byComponent].flatMap(([component, [operation, ...others]]): [string, PublicType][] => {
    const type = operation && others.length === 0 ? bodyTypeOf(operation) : undefined;
    return type ? [[component, type]] : [];
  });
}
