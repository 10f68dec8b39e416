import { isObject } from '../../openapi/is-object.ts';
import { withProperty, withoutProperty } from './values.ts';

/** Checks per value. Shrinking is for the eye alone. */
const most = 400;

/** The value without the parts that the disagreement does not need. */
export function shrink(value: unknown, disagree: (value: unknown) => boolean): unknown {
  let left = most;
  const isStill = (smaller: unknown): boolean => left-- > 0 && disagree(smaller);
  return smallest(value, (part) => part, isStill);
}

/** Shrinks one part of a value; `whole` puts it back in its place. */
function smallest(part: unknown, whole: (part: unknown) => unknown, isStill: (value: unknown) => boolean): unknown {
  let current = part;
  if (Array.isArray(current)) {
    for (let index = current.length - 1; index >= 0; index -= 1) {
      const fewer = (current as unknown[]).toSpliced(index, 1);
      if (isStill(whole(fewer))) current = fewer;
    }
    const items = current as unknown[];
    for (const index of items.keys()) {
      const before = current as unknown[];
      current = before.with(
        index,
        smallest(before[index], (own) => whole(before.with(index, own)), isStill),
      );
    }
    return current;
  }
  if (!isObject(current)) return current;
  for (const name of Object.keys(current)) {
    const fewer = withoutProperty(current, name);
    if (isStill(whole(fewer))) current = fewer;
  }
  for (const name of Object.keys(current as object)) {
    const before = current as Readonly<Record<string, unknown>>;
    const own = smallest(before[name], (inner) => whole(withProperty(before, name, inner)), isStill);
    current = withProperty(before, name, own);
  }
  return current;
}
