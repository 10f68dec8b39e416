/** The function with its results remembered per object, and per key. */
export function oncePer<O extends object, K extends readonly (string | number)[], R>(
  make: (object: O, ...key: K) => R,
): (object: O, ...key: K) => R {
  const known = new WeakMap<O, Map<string, R>>();
  return (object, ...key) => {
    const results = known.get(object) ?? new Map<string, R>();
    known.set(object, results);
    const name = key.join('/');
    const before = results.get(name);
    if (before !== undefined || results.has(name)) return before as R;
    const made = make(object, ...key);
    results.set(name, made);
    return made;
  };
}
