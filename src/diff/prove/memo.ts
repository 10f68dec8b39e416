import type { Found } from './found.ts';

type Make = () => readonly Found[];

/**
 * Remembers what was found for each pair. A pair that is met again while it is being compared is assumed to hold, which
 * is sound for recursive schemas: a value is finite. What was found under the assumption that a pair further out holds
 * is not remembered, because that pair may fail.
 */
export function createMemo(): (key: string, make: Make) => readonly Found[] {
  const known = new Map<string, readonly Found[]>();
  const depths = new Map<string, number>();
  /** The depth of the outermost pair in progress that was assumed to hold. */
  let assumed = Infinity;

  const make = (key: string, of: Make): readonly Found[] => {
    depths.set(key, depths.size);
    try {
      return of();
    } finally {
      depths.delete(key);
    }
  };

  return (key, of) => {
    const before = known.get(key);
    if (before) return before;
    const depth = depths.get(key);
    if (depth !== undefined) {
      assumed = Math.min(assumed, depth);
      return [];
    }
    const outer = assumed;
    assumed = Infinity;
    const found = make(key, of);
    const isSettled = assumed >= depths.size;
    if (isSettled) known.set(key, found);
    assumed = isSettled ? outer : Math.min(outer, assumed);
    return found;
  };
}
