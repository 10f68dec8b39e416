/** Our resource for a class of an official module, by the names of its file and of the class. */
export interface ResourceClass {
  /** The module of its types, below `generated/client/resources`: `chat/completions`. */
  readonly module: string;
  /** Its classes from the client on: `['Chat', 'Completions']`. */
  readonly members: readonly string[];
}

/** `generated/client/resources/vector-stores/files.ts` is the module `vector-stores/files`. */
type Modules = ReadonlySet<string>;

/** The module that an official one holds: `resources/chat/index` and `resources/chat/chat` are both `chat`. */
export const moduleOf = (path: string): string =>
  path
    .replace(/^resources(\/|$)/, '')
    .replace(/(^|\/)index$/, '')
    .replace(/(^|\/)([\w-]+)\/\2$/, '$1$2');

/** Undefined if the contract has no such resource. */
export function resourceClassOf(path: string, name: string, modules: Modules): ResourceClass | undefined {
  const own = moduleOf(path);
  const child = `${own === '' ? '' : `${own}/`}${kebab(name)}`;
  const module = kebab(name) === own.split('/').at(-1) ? own : child;
  return modules.has(module) ? { module, members: module.split('/').map(pascal) } : undefined;
}

const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

const pascal = (segment: string): string =>
  segment.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase()).replace(/^Api(?=[A-Z])/, 'API');
