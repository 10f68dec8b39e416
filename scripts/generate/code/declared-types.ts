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
  /** The parts of each component that has some. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The name of each component's type, after the names of the types that it is part of. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
  /** The public type of each component that has one. */
  readonly public: ReadonlyMap<string, PublicType>;
  /** The public types that add to their component, and are declared by their resource. */
  readonly extended: ReadonlyMap<string, PublicType>;
}

/** The one file that declares the types of components: resources export them from there. */
export const schemaModule = 'types.ts';

/**
 * Each component is declared once. If it has exactly one public name, or is the params of exactly one method, it is declared
 * under that name, unless another type has the name, too; otherwise under its own. A part is declared below its owner.
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
  /** Whether it adds nothing to the component. */
  readonly isWhole: boolean;
}

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
  return new Map(
    [...byComponent].map(([component, all]) => [component, all.filter(({ isWhole }) => isWhole).length > 1 ? [] : all]),
  );
}

/** Bodies of exactly one operation that are all of its params. */
function paramsTypes({ operations }: ApiModel): [string, PublicType][] {
  const byComponent = Map.groupBy(operations, ({ body }) => componentName(body?.schema ?? {}) ?? '');
  byComponent.delete('');
  return [...byComponent].flatMap(([component, [operation, ...others]]): [string, PublicType][] => {
    const type = operation && others.length === 0 ? bodyTypeOf(operation) : undefined;
    return type ? [[component, type]] : [];
  });
}
