import type { Schema } from '../openapi/document.ts';
import { isUnion, type LocatedError } from './located-error.ts';
import type { HasSchemas } from './node.ts';
import { propertyNamesOf } from './walk.ts';

/**
 * Removes follow-up errors. A failed schema has evaluated nothing, so Ajv also reports properties that the schema names
 * as unknown. For a failed union, the properties of the intended member are not known either.
 */
export function withoutEchoes(document: HasSchemas, errors: readonly LocatedError[]): readonly LocatedError[] {
  const isEcho = (error: LocatedError): boolean => {
    if (error.keyword !== 'unevaluatedProperties') return false;
    const at = error.instancePath;
    const others = errors.filter((other) => other.keyword !== error.keyword || other.instancePath !== at);
    if (others.some((other) => isUnion(other) && isAtOrBelow(other.instancePath, at))) return true;
    const names = propertyNamesOf(document, error.parentSchema as Schema);
    const isNamed = names.includes(String(error.params['unevaluatedProperty']));
    return isNamed && others.some(({ instancePath }) => instancePath === at || instancePath.startsWith(`${at}/`));
  };
  return errors.filter((error) => !isEcho(error));
}

/** The error of a union points to its value, or to the property that should identify the member. */
const isAtOrBelow = (path: string, at: string): boolean => path === at || path.replace(/\/[^/]*$/, '') === at;
