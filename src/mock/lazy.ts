import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Defers a CommonJS module until one of its exports is first used, for every importer. If the module exports a function, the
 * function can be called but not constructed.
 */
export function loadLazily(id: string): void {
  const file = require.resolve(id);
  if (require.cache[file]) return;
  const load = (): object => {
    if (require.cache[file] === standIn) delete require.cache[file];
    return require(file) as object;
  };
  const exports = new Proxy(() => {}, {
    get: (_target, name) => Reflect.get(load(), name) as unknown,
    apply: (_target, self, args) => Reflect.apply(load() as () => unknown, self, args),
  });
  const standIn = { id: file, filename: file, loaded: true, exports } as unknown as NodeJS.Module;
  require.cache[file] = standIn;
}
