import type { Schema } from '../openapi/document.ts';
import { isObject } from '../openapi/is-object.ts';
import { chooseMember } from './choose-member.ts';
import { withoutEchoes } from './echoes.ts';
import { isUnion, type LocatedError } from './located-error.ts';
import { mustFitOne } from './messages.ts';
import type { HasSchemas } from './node.ts';

/** Returns the errors of a value against the schema at a pointer. */
export type ErrorsOf = (pointer: string, value: unknown) => readonly LocatedError[];

/**
 * For a failed union, Ajv reports the errors of all members, which can be hundreds in nested unions. This keeps those
 * of the member that the value is meant for; among several candidates, those of the member with the fewest errors.
 *
 * @param errorsOf the errors as Ajv reports them.
 */
export const createExplain =
  (document: HasSchemas, errorsOf: ErrorsOf): ErrorsOf =>
  (pointer, value) =>
    explainWith(document, remembering(errorsOf))(pointer, value);

/** Counts and explains each member of a nested union with one validation. */
function remembering(errorsOf: ErrorsOf): ErrorsOf {
  const known = new Map<string, Map<unknown, ReturnType<ErrorsOf>>>();
  return (pointer, value) => {
    const byValue = known.get(pointer) ?? new Map<unknown, ReturnType<ErrorsOf>>();
    known.set(pointer, byValue);
    const errors = byValue.get(value) ?? errorsOf(pointer, value);
    byValue.set(value, errors);
    return errors;
  };
}

function explainWith(document: HasSchemas, errorsOf: ErrorsOf): ErrorsOf {
  const explain: ErrorsOf = (pointer, value) => {
    const errors = errorsOf(pointer, value);
    const kept = withoutEchoes(document, fold(errors));
    // A failure must never look like a pass.
    return kept.length > 0 ? kept : errors;
  };

  /**
   * Ajv lists the errors of the members directly before the error of the union. Reading backwards therefore folds them.
   */
  function fold(errors: readonly LocatedError[]): LocatedError[] {
    const folded: LocatedError[] = [];
    for (let index = errors.length - 1; index >= 0; index -= 1) {
      const error = errors[index] as LocatedError;
      // The errors of the `then` already explain a failed `if`.
      if (error.keyword === 'if' && index > 0) continue;
      if (!isUnion(error)) folded.unshift(error);
      else {
        if (!errors.some((other) => isOwnType(other, error))) folded.unshift(...explainUnion(document, error, explain));
        index -= countOfMembers(error, errorsOf);
      }
    }
    return folded;
  }

  return explain;
}

const membersOf = ({ schema }: LocatedError): readonly Schema[] => schema as readonly Schema[];

/** The indexes of the two members of a `oneOf` that both match. Ajv stops at the second. */
const passing = ({ params }: LocatedError): readonly number[] | undefined => params['passingSchemas'] ?? undefined;

/** If a union also states a `type`, the type error already explains a value of another type. */
const isOwnType = ({ keyword, parentSchema, instancePath }: LocatedError, union: LocatedError): boolean =>
  keyword === 'type' && parentSchema === union.parentSchema && instancePath === union.instancePath;

function countOfMembers(union: LocatedError, errorsOf: ErrorsOf): number {
  const tried = membersOf(union).slice(0, passing(union)?.[1]);
  return tried.reduce((count, _, index) => count + errorsOf(`${union.pointer}/${index}`, union.data).length, 0);
}

function explainUnion(document: HasSchemas, union: LocatedError, explain: ErrorsOf): readonly LocatedError[] {
  const members = membersOf(union);
  const fitting = passing(union);
  if (fitting) return [{ ...union, message: mustFitOne(fitting.map((index) => members[index] as Schema)) }];
  const choice = chooseMember(document, union.parentSchema as Schema, members, union.data);
  if ('fault' in choice) {
    const { at, message, got } = choice.fault;
    return [{ ...union, instancePath: union.instancePath + at, message, data: got }];
  }
  const [nearest = []] = choice.members
    .map((index) => explain(`${union.pointer}/${index}`, union.data))
    .sort(byNearness);
  return nearest.map((error) => ({ ...error, instancePath: union.instancePath + error.instancePath }));
}

/**
 * A wrong constant is the strongest sign that another member was meant, and so is an object that has nothing of what
 * the member knows. A deeply nested error is a weak sign.
 */
const byNearness = (a: readonly LocatedError[], b: readonly LocatedError[]): number =>
  a.filter(isOfKind).length - b.filter(isOfKind).length || a.length - b.length || depthOf(b) - depthOf(a);

const isOfKind = (error: LocatedError): boolean =>
  ['const', 'enum'].includes(error.keyword) || isUnion(error) || isStranger(error);

function isStranger({ keyword, parentSchema, data }: LocatedError): boolean {
  const known = keyword === 'required' ? (parentSchema as Schema)['properties'] : undefined;
  return isObject(known) && isObject(data) && !Object.keys(data).some((name) => Object.hasOwn(known, name));
}

const depthOf = (errors: readonly LocatedError[]): number =>
  Math.max(...errors.map(({ instancePath }) => instancePath.split('/').length));
