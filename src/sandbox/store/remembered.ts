import type { Database } from './database.ts';
import type { Kept, Objects, Place } from './objects.ts';

/** Objects of which those that were read or put lately are answered from memory. */
export interface Remembered extends Objects {
  /** To be called when rows were changed in any other way than by these objects. */
  forget(): void;
}

/** How many objects are remembered: what a million keys leave behind is not. */
const most = 1000;

/**
 * Remembers what is there and what is not. Nobody else may change the rows. A transaction that is rolled back makes it
 * forget everything, because what was put in it is not there.
 */
export function remembered(objects: Objects, database: Pick<Database, 'rollbacks'>): Remembered {
  const known = new Map<string, Kept | undefined>();
  let seen = database.rollbacks;
  const forget = (): void => known.clear();
  const keep = (key: string, kept: Kept | undefined): Kept | undefined => {
    if (known.size >= most) forget();
    known.set(key, kept);
    return kept;
  };
  return {
    ...objects,
    forget,
    get: (place, id) => {
      if (seen !== database.rollbacks) forget();
      seen = database.rollbacks;
      const key = keyOf(place, id);
      return known.has(key) ? known.get(key) : keep(key, objects.get(place, id));
    },
    put: (place, id, kept, created) => {
      objects.put(place, id, kept, created);
      keep(keyOf(place, id), kept);
    },
    putSoon: (place, id, kept, created) => {
      objects.putSoon(place, id, kept, created);
      keep(keyOf(place, id), kept);
    },
    remove: (place, id) => {
      known.delete(keyOf(place, id));
      return objects.remove(place, id);
    },
    removeFromAll: (kind, id) => {
      forget();
      objects.removeFromAll(kind, id);
    },
  };
}

const keyOf = ({ kind, parent = '' }: Place, id: string): string => `${kind} ${parent} ${id}`;
