/** Sets a property that is neither enumerated nor serialised: whoever logs the object does not log what it holds. */
export const setHidden = <T extends object>(target: T, name: string | symbol, value: unknown): T =>
  Object.defineProperty(target, name, { value });
