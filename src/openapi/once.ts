/** The function with its results remembered per key. What was asked once is kept as long as the function. */
export function memoized<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as Result;
  };
}

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

/** The result of a function that is called when it is first asked for. An error is not remembered. */
export function lazy<Result>(make: () => Result): () => Result {
  let made: { readonly value: Result } | undefined;
  return () => (made ??= { value: make() }).value;
}
