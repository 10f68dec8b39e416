import { isObject } from './is-object.ts';
import type { Cost, Operation, XCondition, XEffect, XLeaving } from './document.ts';
import { segmentsOf, valueAt } from './json-pointer.ts';

/** What one request leaves behind, and its charges. Nothing remains if `leaves` is empty. */
export interface Effect {
  readonly leaves: readonly Leaving[];
  readonly costs?: Cost;
}

/** One thing that remains. */
export type Leaving = Removable | Hit | Permanent;

/** A new thing. The operation deletes it (`undoneBy`), or only archives, cancels or deactivates it (`endedBy`). */
export interface Removable {
  readonly kind: 'undoneBy' | 'endedBy';
  readonly operationId: string;
  /** Name of the link in the 2xx response that leads to the operation. */
  readonly link: string;
}

/** A change to an existing thing. No operation reverts it; it disappears only with the thing itself. */
export interface Hit {
  readonly kind: 'changes' | 'deletes' | 'ends';
  /** A path parameter, or a JSON Pointer into the request body to one or more ids. */
  readonly thing: string;
}

/** Something that no operation of the contract removes. */
export interface Permanent {
  readonly kind: 'permanent';
  /** What it is, in words. */
  readonly what: string;
}

export const leavingKinds = ['undoneBy', 'endedBy', 'changes', 'deletes', 'ends', 'permanent'] as const;

/**
 * The effect of a concrete request, according to the `x-effect` of its operation. A flag in the body that is not a
 * boolean counts as one that leaves something behind.
 *
 * @throws {Error} when the operation has no `x-effect`.
 */
export function effectOf(operation: Operation, body?: unknown): Effect {
  const stated = statedEffect(operation);
  const leaves = leavingsOf(stated).filter((leaving) => {
    const conditions = conditionsOf(leaving);
    return conditions.length === 0 || conditions.some((condition) => isMet(condition, body));
  });
  const { costs = 'nothing' } = stated;
  return { leaves: leaves.map(read), ...(costs !== 'nothing' && { costs }) };
}

/**
 * Returns the body with every flag that leaves something behind switched off, such as `store: false`; the same body if
 * there is no such flag. A flag that is not a boolean is kept, because such a request is meant to be rejected. What the
 * request leaves for other reasons is returned by `effectOf`.
 */
export function harmlessBody(operation: Operation, body: unknown): unknown {
  if (!isObject(body)) return body;
  return leavingsOf(statedEffect(operation))
    .flatMap(conditionsOf)
    .filter((condition) => condition.is !== undefined && isMet(condition, body))
    .filter(({ pointer }) => typeof (valueAt(body, pointer) ?? true) === 'boolean')
    .reduce<unknown>((harmless, { pointer, is }) => withValue(harmless, segmentsOf(pointer), !is), body);
}

/** All things that an effect names, for any request. */
export const leavingsOf = ({ leaves }: XEffect): readonly XLeaving[] => (leaves === 'nothing' ? [] : [leaves].flat());

/** The conditions for one thing; empty if it always remains. */
export const conditionsOf = ({ when }: XLeaving): readonly XCondition[] => (when === undefined ? [] : [when].flat());

function statedEffect({ operationId, 'x-effect': effect }: Operation): XEffect {
  if (!effect) throw new Error(`${operationId} has no \`x-effect\`, so the effect of its requests is unknown.`);
  return effect;
}

function isMet({ pointer, is, default: fallback }: XCondition, body: unknown): boolean {
  const value = valueAt(body, pointer) ?? undefined;
  if (is === undefined) return value !== undefined;
  return typeof (value ?? fallback) !== 'boolean' || (value ?? fallback) === is;
}

function read({ undoneBy, endedBy, link = '', permanent, changes, deletes, ends = '' }: XLeaving): Leaving {
  if (undoneBy !== undefined) return { kind: 'undoneBy', operationId: undoneBy, link };
  if (endedBy !== undefined) return { kind: 'endedBy', operationId: endedBy, link };
  if (permanent !== undefined) return { kind: 'permanent', what: permanent };
  if (changes !== undefined) return { kind: 'changes', thing: changes };
  if (deletes !== undefined) return { kind: 'deletes', thing: deletes };
  return { kind: 'ends', thing: ends };
}

function withValue(value: unknown, [segment, ...rest]: readonly string[], leaf: boolean): unknown {
  if (segment === undefined) return leaf;
  const object = isObject(value) ? value : {};
  return { ...object, [segment]: withValue(object[segment], rest, leaf) };
}
