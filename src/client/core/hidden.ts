/** Sets a property that is not enumerated or serialized, so logging the object does not log its value. */
export const setHidden = <T extends object>(target: T, name: string | symbol, value: unknown): T =>
  Object.defineProperty(target, name, { value });
