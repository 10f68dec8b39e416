import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Puts off loading a CommonJS module until something that it exports is used, whoever requires it. Where it exports a
 * function, that may be called, but not constructed.
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
