import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../lib/paths.ts';
import { moduleOf } from './resource-path.ts';

/** The types of the generated resources, by module: `chat/completions`. */
export interface ResourceTypes {
  /** The modules that have a class of methods. */
  readonly classes: ReadonlySet<string>;
  /** The source of that class, without extension. */
  classSource(module: string): string;
  /** The types that an official module of resources has, each with the module that declares it. */
  typesFor(path: string): readonly (readonly [name: string, module: string])[];
}

const folder = fromRoot('generated/client/resources');

const withHelpers = 'generated/client/with-helpers';

export function readResourceTypes(): ResourceTypes {
  const files = globSync('**/*.ts', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const codes = new Map(
    files.map((file) => [file.replace(/\.ts$/, ''), readFileSync(join(folder, file), 'utf8')] as const),
  );
  const types = new Map([...codes].map(([module, code]) => [module, exportedTypes(code)] as const));
  return {
    classes: new Set([...codes].filter(([, code]) => /^export class /m.test(code)).map(([module]) => module)),
    classSource: (module) =>
      existsSync(fromRoot(withHelpers, `${module}.ts`))
        ? `${withHelpers}/${module}`
        : `generated/client/resources/${module}`,
    typesFor(path) {
      const own = moduleOf(path);
      // `chat/completions/completions` is the resource alone; `chat/completions` also has what is below.
      const isBarrel = !/(^|\/)([\w-]+)\/\2$/.test(path);
      const modules = [...types.keys()]
        .filter((module) => module === own || (isBarrel && (own === '' || module.startsWith(`${own}/`))))
        .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
      const found = new Map<string, string>();
      for (const module of modules)
        for (const name of types.get(module) ?? []) if (!found.has(name)) found.set(name, module);
      return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    },
  };
}

function exportedTypes(code: string): string[] {
  const declared = [...code.matchAll(/^export (?:interface|type|declare namespace) (\w+)/gm)].map(([, name]) => name);
  const passedOn = [...code.matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().split(' ').at(-1)),
  );
  return [...new Set([...declared, ...passedOn])].filter((name) => name !== undefined && name !== '') as string[];
}
