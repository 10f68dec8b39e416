import { obedient } from './brain/obedient/obedient.ts';
import type { Admitted } from './caller.ts';
import { createClock, type Clock } from './clock.ts';
import { readDocument } from './document.ts';
import type { Fault } from './faults/fault.ts';
import { createFaults, type Faults } from './faults/faults.ts';
import { ownLimit } from './groups/projects/own-limit.ts';
import { createIds } from './ids.ts';
import { createJournal, type Journal, type JournalEntry } from './journal.ts';
import { readyKey } from './keys.ts';
import { createLimits } from './limits.ts';
import type { SandboxOptions } from './options.ts';
import { organization } from './organization.ts';
import { usualPace } from './pace.ts';
import { examplesSeed } from './seed/examples.ts';
import { harvest, plant, type SeedObject } from './seed/seed.ts';
import { contentsOf, removeOrphans } from './store/contents.ts';
import { copyOf, putBack, type Copy } from './store/copies.ts';
import { openDatabase } from './store/database.ts';
import { objectsOf, type Objects } from './store/objects.ts';
import { remembered } from './store/remembered.ts';
import type { World } from './world.ts';

/** What moves a sandbox from outside. */
export interface Controls {
  readonly clock: Clock;
  /** Every request with its answer, the oldest first. */
  readonly journal: readonly JournalEntry[];
  /** Forgets everything that was made, and plants the seed again. With a project, only there. */
  reset(project?: string): void;
  /** Remembers everything that is kept, under a name. With a project, only its part. */
  snapshot(name: string, project?: string): void;
  /**
   * Goes back to a snapshot.
   *
   * @throws {RangeError} when there is none with the name.
   */
  restore(name: string): void;
  /** What goes wrong from now on. */
  faults(faults: readonly Fault[]): void;
  /** The objects of a project, in the form of a seed. Default: the project of the ready key. */
  export(project?: string): readonly SeedObject[];
}

/** Everything but the contract, which is read at the first request. */
export type Held = Omit<World, 'contract'>;

/** What a sandbox holds, and what moves it from outside. */
export interface State {
  readonly world: Held;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly controls: Controls;
}

/** @throws {DataFileError} when the file of `data` cannot be used. */
export function createState(options: SandboxOptions): State {
  const world = createWorld(options);
  if (options.data !== undefined) removeOrphans(world.database);
  const journal = createJournal(options.journal ?? 10_000, options.onRequest);
  const faults = createFaults(options.faults ?? [], Math.random);
  const home = options.seedProject ?? homeOf(options.keys);
  const seed = (): void => plant(seedOf(options, world.clock), world, home);
  seed();
  return { world, journal, faults, controls: createControls(world, journal, faults, { home, seed }) };
}

const seedOf = ({ seed = [], document }: SandboxOptions, clock: Clock): readonly SeedObject[] =>
  seed === 'examples' ? examplesSeed(document ?? readDocument(), clock.seconds()) : seed;

/** The project of the key that the sandbox hands out. */
export const homeOf = (keys: readonly string[] | undefined): string =>
  keys?.find((key) => !key.startsWith('sk-admin')) ?? readyKey;

const usualLimit = { requests: 10_000, tokens: 2_000_000 };

function createWorld(options: SandboxOptions): Held {
  const clock = createClock(options.frozenAt);
  const admitted: Admitted = new Map();
  const database = openDatabase(options.data);
  // Who may ask, and how much, is read for each request.
  const shared = remembered(objectsOf(database, organization), database);
  const objects = (project: string): Objects => (project === organization ? shared : objectsOf(database, project));
  return {
    database,
    clock,
    ids: createIds(options.idSeed),
    limits: createLimits(clock, options.limit ?? usualLimit, {
      isEnforced: options.limit !== undefined,
      own: (caller, model) => ownLimit({ objects }, caller, model),
    }),
    brain: options.brain ?? obedient,
    pace: { ...usualPace, ...options.pace },
    admitted,
    forgetRows: () => {
      admitted.clear();
      shared.forget();
    },
    objects,
    contents: (project) => contentsOf(database, project),
  };
}

function createControls(
  { database, clock, objects, contents, limits, brain, forgetRows }: Held,
  journal: Journal,
  faults: Faults,
  { home, seed }: { readonly home: string; readonly seed: () => void },
): Controls {
  const copies = new Map<string, { readonly copy: Copy; readonly project: string | undefined }>();
  return {
    clock,
    get journal() {
      return journal.entries;
    },
    reset: (project) => {
      database.atomic(() => {
        putBack(database, new Map(), project);
        if (project === undefined || project === home) seed();
      });
      journal.clear(project);
      limits.reset(project);
      forgetRows();
      brain.reset?.(project);
    },
    snapshot: (name, project) => void copies.set(name, { copy: copyOf(database, project), project }),
    restore: (name) => {
      const found = copies.get(name);
      if (!found) throw new RangeError(`There is no snapshot ${name}.`);
      putBack(database, found.copy, found.project);
      forgetRows();
    },
    faults: (list) => faults.set(list),
    export: (project = home) => harvest(objects(project), contents(project)),
  };
}
