/** Values that the official package exports from its subpaths, and not from its root. */
export { VERSION } from './core/version.ts';
export { APIResource } from './core/index.ts';
