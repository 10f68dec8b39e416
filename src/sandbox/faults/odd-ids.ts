import type { Call } from '../call.ts';

/** Ids that change the address of a request which takes them into its path as they are. */
const forms: readonly ((id: string) => string)[] = [
  () => '..',
  () => '',
  (id) => `a/${id}`,
  (id) => `../${id}`,
  (id) => `%2e%2e%2f${id}`,
  (id) => `${id}?x=1#`,
  (id) => ` ${id}`,
];

/** The call, in which everything that is made gets an odd id. The same id is always odd in the same way. */
export function withOddIds(call: Call): Call {
  const { ids } = call.world;
  const make: typeof ids.make = (...form) => {
    const id = ids.make(...form);
    // What has no prefix becomes a part of an id.
    const usable = form[0] === '' ? forms.slice(2) : forms;
    return usable[id.charCodeAt(id.length - 1) % usable.length]?.(id) ?? id;
  };
  return { ...call, world: { ...call.world, ids: { make } } };
}
