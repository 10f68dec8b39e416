import { posix } from 'node:path';
import { helperTypesOf } from './helper-types.ts';
import type { OfficialModule } from './official-modules.ts';
import { resourceClassOf } from './resource-path.ts';
import type { ResourceTypes } from './resource-types.ts';

/** What this package has for the official subpaths. */
export interface Own {
  /** Values by the entry that exports them. That of the subpath itself wins, then earlier ones. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  /** The source of each entry, without extension. */
  readonly sources: Readonly<Record<string, string>>;
  readonly resources: ResourceTypes;
}

/** One value of a subpath: of an entry, a class that is a member of the client's, or missing. */
export type Value =
  | { readonly name: string; readonly entry: string }
  | { readonly name: string; readonly members: readonly string[]; readonly module: string }
  | { readonly name: string; readonly missing: true };

/** One subpath of this package, in the forms in which it is loaded. */
export interface Subpath {
  /** Without extension. */
  readonly path: string;
  readonly values: readonly Value[];
  /** From the subpath's folder to the package's: `..`. */
  readonly up: string;
}

export const subpathOf = ({ path, values }: OfficialModule, own: Own): Subpath => ({
  path,
  values: values.map((name) => valueOf(path, name, own)),
  up: posix.relative(posix.dirname(path), '.') || '.',
});

function valueOf(path: string, name: string, { entries, resources }: Own): Value {
  const resource = path.startsWith('resources') ? resourceClassOf(path, name, resources.classes) : undefined;
  if (resource) return { name, ...resource };
  const own = [...entries].filter(([entry]) => entry === path || !entry.includes('/'));
  const entry = own
    .sort(([a], [b]) => Number(b === path) - Number(a === path))
    .find(([, names]) => names.includes(name));
  return entry ? { name, entry: entry[0] } : { name, missing: true };
}

export const isMissing = (value: Value): boolean => 'missing' in value;

/** A subpath of this package alone, which is one of its entries. */
export const ownSubpath = (entry: string, own: Own): Subpath => ({
  path: entry,
  values: (own.entries.get(entry) ?? []).map((name) => ({ name, entry })),
  up: '.',
});

/** What stands for a missing value. The classes of resources are extended and patched by libraries as they load. */
const standIn = (path: string, name: string): string =>
  /^resources\b.*(?<!ws)$/.test(path) && /^[A-Z]/.test(name)
    ? `missingClass('${name}', 'openai/${path}')`
    : `missing('${name}', '${path}')`;

/** The module for `import`. */
export function esmOf({ path, values, up }: Subpath): string {
  const from = (entry: string): string => `from '${up}/esm/${entry}.js';`;
  const given = values.filter((value) => path !== 'index' || isMissing(value));
  const lines = given.map((value) => {
    const { name } = value;
    if ('entry' in value) return `export { ${name} } ${from(value.entry)}`;
    if ('members' in value) return `export const ${name} = OpenAI.${value.members.join('.')};`;
    const stand = `/* @__PURE__ */ ${standIn(path, name)}`;
    return name === 'default' ? `export default ${stand};` : `export const ${name} = ${stand};`;
  });
  return text([
    path === 'index' && `export * ${from('index')}\nexport { default } ${from('index')}`,
    values.some((value) => 'members' in value) && `import { OpenAI } ${from('index')}`,
    values.some(isMissing) && `import { missing, missingClass } ${from('missing')}`,
    ...(lines.length > 0 ? lines : ['export {};']),
  ]);
}

/** The module for `require`. That of the root is the constructor itself. */
export function cjsOf({ path, values, up }: Subpath, root: readonly string[]): string {
  const from = (entry: string): string => `require('${up}/cjs/${entry}.js')`;
  const valueText = (value: Value): string => {
    if ('entry' in value) return `${from(value.entry)}.${value.name}`;
    if ('members' in value) return `${from('index')}.OpenAI.${value.members.join('.')}`;
    return `${from('missing')}.${standIn(path, value.name)}`;
  };
  const given = values.filter((value) => path !== 'index' || isMissing(value));
  return text([
    "'use strict';",
    path === 'index' && `const all = ${from('index')};\nexports = module.exports = all.OpenAI;`,
    "Object.defineProperty(exports, '__esModule', { value: true });",
    ...(path === 'index' ? root.map((name) => `exports.${name} = all.${name};`) : []),
    ...given.map((value) => `exports.${value.name} = ${valueText(value)};`),
  ]);
}

/** The declarations, for the folder of either format. */
export function typesOf({ path, values, up }: Subpath, format: 'esm' | 'cjs', { sources, resources }: Own): string {
  const from = (source: string): string => `from '${up}/${format}/types/${source}.js';`;
  const root = from(sources['index'] ?? '');
  if (values.every((value) => 'entry' in value && value.entry === path) && path !== 'index' && path in sources)
    return text([
      `export * ${from(sources[path] ?? '')}`,
      values.some(({ name }) => name === 'default') && `export { default } ${from(sources[path] ?? '')}`,
      ...helperTypesOf(path, from),
    ]);
  // What is missing is declared with all that the official package declares: see `declare-lacking.ts`.
  const lines = values.flatMap((value) => {
    if ('missing' in value) return [];
    const source = 'entry' in value ? (sources[value.entry] ?? '') : resources.classSource(value.module);
    return [`export { ${value.name} } ${from(source)}`];
  });
  if (path === 'index')
    return text([
      `export * ${root}`,
      ...lines.filter((line) => !line.startsWith('export {') || line.includes('default')),
    ]);
  const classes = new Set(values.map(({ name }) => name));
  const types = path.startsWith('resources')
    ? resources
        .typesFor(path)
        .map(
          ([name, module]) =>
            !classes.has(name) && `export type { ${name} } ${from(`generated/client/resources/${module}`)}`,
        )
    : [`export type * ${root}`];
  return text([...types, ...helperTypesOf(path, from), ...lines, 'export {};']);
}

const text = (lines: readonly (string | false)[]): string => `${lines.filter((line) => line !== false).join('\n')}\n`;
