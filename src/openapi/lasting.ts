import type { Effect, Hit, Leaving } from './effects.ts';
import { valueAt } from './json-pointer.ts';
import type { ResolvedOperation } from './operations.ts';

/** The parts of a request that determine which things it affects. */
export interface Aim {
  /** The path parameters by name, not encoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** How long the effects of a request last, from harmless to permanent. */
const lastings = ['nothing', 'undone', 'ended', 'permanent'] as const;
export type Lasting = (typeof lastings)[number];

/**
 * The worst effect of a request. Effects on things that the caller owns count as nothing, because they disappear with
 * these things. Effects on other things are permanent, and so are effects on things that the request does not identify.
 *
 * @param own the things that the caller created, in the notation of `thingsHit`.
 */
export function lastingOf(operation: ResolvedOperation, effect: Effect, aim: Aim, own: Iterable<string>): Lasting {
  const owned = [...own];
  const found = new Set(effect.leaves.map((leaving) => lastingOfOne(operation, leaving, aim, owned)));
  return lastings.findLast((lasting) => found.has(lasting)) ?? 'nothing';
}

function lastingOfOne(operation: ResolvedOperation, leaving: Leaving, aim: Aim, own: readonly string[]): Lasting {
  if ('link' in leaving) return leaving.kind === 'undoneBy' ? 'undone' : 'ended';
  if (leaving.kind === 'permanent') return 'permanent';
  const things = thingsHit(operation, leaving, aim);
  return things.length > 0 && things.every((thing) => own.some((mine) => isPartOf(thing, mine)))
    ? 'nothing'
    : 'permanent';
}

/**
 * The existing things that a request affects, each as its path: `/threads/thread_1/runs/run_2`. An id in the body names
 * a member of the collection that the operation's path is in: `/organization/certificates/cert_1` for `POST
 * /organization/certificates/deactivate`. Empty if the request names none.
 */
export function thingsHit({ path: template }: ResolvedOperation, { thing }: Hit, { path, body }: Aim): string[] {
  if (!thing.startsWith('/')) {
    const placeholder = `{${thing}}`;
    const filled = fill(template.slice(0, template.indexOf(placeholder) + placeholder.length), path);
    return filled === undefined ? [] : [filled];
  }
  const collection = fill(template.slice(0, template.lastIndexOf('/')), path);
  const ids = [valueAt(body, thing)].flat();
  if (collection === undefined || !ids.every((id) => typeof id === 'string' && id !== '')) return [];
  return ids.map((id) => `${collection}/${encodeURIComponent(String(id))}`);
}

/** Whether a thing is the same as another one or inside it, and so disappears together with it. */
export const isPartOf = (thing: string, other: string): boolean => `${thing}/`.startsWith(`${other}/`);

function fill(template: string, path: Readonly<Record<string, string>>): string | undefined {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  if (!names.every((name) => path[name])) return undefined;
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
}
