import { valueAt } from '../openapi/json-pointer.ts';
import type { LocatedError } from './validator.ts';

type ErrorsOf = (pointer: string, value: unknown) => LocatedError[];

/**
 * Ajv reports of a failed union the errors of all its members, hundreds where unions nest. What helps is what the
 * nearest member objects to: the one whose tag the value bears, or else the one with the fewest objections.
 */
export function createExplain(errorsOf: ErrorsOf): ErrorsOf {
  const explain = (pointer: string, value: unknown): LocatedError[] => reduce(errorsOf(pointer, value), value);

  /** Ajv lists the errors of the members directly before the error of the union: read from the end they fold away. */
  function reduce(errors: readonly LocatedError[], value: unknown): LocatedError[] {
    const kept: LocatedError[] = [];
    for (let index = errors.length - 1; index >= 0; index -= 1) {
      const error = errors[index] as LocatedError;
      // That an `if` led to a `then` which failed is said by the errors of the `then`.
      if (error.keyword === 'if' && index > 0) continue;
      if (!isUnion(error)) {
        kept.unshift(error);
        continue;
      }
      const part = valueAt(value, error.instancePath);
      const members = (error.schema as readonly unknown[]).map((_, member) =>
        errorsOf(`${error.pointer}/${member}`, part),
      );
      kept.unshift(...nearest(error, members, part));
      index -= passedTwice(error) ? countBefore(errors, index, error) : members.flat().length;
    }
    return kept;
  }

  function nearest(union: LocatedError, members: readonly LocatedError[][], part: unknown): LocatedError[] {
    if (passedTwice(union)) return [{ ...union, message: 'fits several members of the union where one must fit' }];
    const ranked = members.map((errors) => ({ errors, rank: rankOf(errors) })).sort((a, b) => a.rank - b.rank);
    const best = ranked[0]?.errors ?? [];
    const isStranger = best.some((error) => sharesNothing(error, part)) && members.flat().some(isTag);
    if (best.some(isTag) || isStranger)
      return [{ ...union, message: `names no member of the union: its tag is none of theirs` }];
    if (best.some(isWrongType) && ranked.length > 1) return [{ ...union, message: 'fits no member of the union' }];
    return reduce(best, part).map((error) => ({ ...error, instancePath: union.instancePath + error.instancePath }));
  }

  return explain;
}

const isUnion = ({ keyword }: LocatedError): boolean => keyword === 'oneOf' || keyword === 'anyOf';

const passedTwice = ({ params }: LocatedError): boolean => Array.isArray(params['passingSchemas']);

/** Ajv stops at the second member that fits: the errors of those behind it are not in the list. */
const countBefore = (errors: readonly LocatedError[], index: number, { instancePath }: LocatedError): number => {
  const before = errors.slice(0, index).reverse();
  const outside = before.findIndex((error) => !error.instancePath.startsWith(instancePath));
  return outside < 0 ? before.length : outside;
};

/** A wrong constant directly below the value: that of another member. */
const isTag = ({ keyword, instancePath }: LocatedError): boolean =>
  keyword === 'const' && /^\/[^/]+$/.test(instancePath);

/** A member that asks for other properties only: it is near by having little to object to. */
const sharesNothing = ({ keyword, instancePath, parentSchema }: LocatedError, part: unknown): boolean =>
  keyword === 'required' &&
  instancePath === '' &&
  !Object.keys(parentSchema?.['properties'] ?? {}).some((name) => Object.hasOwn(part as object, name));

const isWrongType = ({ keyword, instancePath }: LocatedError): boolean =>
  instancePath === '' && ['type', 'const', 'enum'].includes(keyword);

/** A tag that does not fit weighs more than any number of other errors, and a wrong type more than that. */
const rankOf = (errors: readonly LocatedError[]): number =>
  errors.length + (errors.some(isTag) ? 1e4 : 0) + (errors.some(isWrongType) ? 1e5 : 0);
