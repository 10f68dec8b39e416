import { isImpossible } from './impossible.ts';

/** The things in a collection before a run created anything in it. */
export interface Inventory {
  readonly things: ReadonlySet<string>;
  /** Whether the list was read to its end. Otherwise the age of a thing decides. */
  readonly isWhole: boolean;
}

/**
 * What a run made, and what existed before it. A run may change, delete or end only what it made. Things are paths, in
 * the notation of `thingsHit`.
 */
export interface Ownership {
  /** Whether the run made the thing or what the thing is in, or no server can have the thing. */
  mayTouch(thing: string): boolean;
  /** Whether everything that needs the thing shares it, so that it is ended last. */
  isShared(thing: string): boolean;
  found(collection: string, inventory: Inventory): void;
  /**
   * Records that a create answered a thing. The first create that answers it made it, unless it existed before.
   *
   * @param isNew whether the answer shows that the thing is younger than the run. Decides where no list does.
   * @returns whether the run made it.
   */
  claim(thing: string, isNew: boolean): boolean;
  share(thing: string): void;
  /** Whether a create in the collection answered what neither a list nor its age shows as made by the run. */
  isDoubtful(collection: string): boolean;
}

export function createOwnership(): Ownership {
  const own = new Set<string>();
  const shared = new Set<string>();
  const before = new Map<string, Inventory>();
  const doubtful = new Set<string>();
  const existed = (thing: string, isNew: boolean): boolean => {
    const collection = thing.slice(0, thing.lastIndexOf('/'));
    const inventory = before.get(collection);
    if (inventory?.things.has(thing)) return true;
    if (isNew || inventory?.isWhole) return false;
    doubtful.add(collection);
    return true;
  };
  const mayTouch = (thing: string): boolean => isImpossible(thing) || wholesOf(thing).some((whole) => own.has(whole));
  return {
    mayTouch,
    isShared: (thing) => shared.has(thing),
    found: (collection, inventory) => void before.set(collection, inventory),
    claim(thing, isNew) {
      if (mayTouch(thing)) return true;
      if (existed(thing, isNew)) return false;
      own.add(thing);
      return true;
    },
    share: (thing) => void shared.add(thing),
    isDoubtful: (collection) => doubtful.has(collection),
  };
}

/** The thing and everything that it is in. */
const wholesOf = (thing: string): string[] =>
  thing.split('/').map((_, index, segments) => segments.slice(0, index + 1).join('/'));
