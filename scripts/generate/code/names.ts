/** `vectorStores` → `VectorStores`, `list_files` → `ListFiles`, `apiKeys` → `APIKeys`. */
export const pascalCase = (name: string): string =>
  name
    .replace(/(^|[_-])([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
    .replace(/^Api(?=[A-Z]|$)/, 'API');

/** `thread_id` → `threadID`. */
export const argumentName = (name: string): string =>
  name.replace(/_id$/, 'ID').replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `create` → `createAndPoll`, `createAndRun` → `createAndRunPoll`. */
export const pollName = (method: string): string => (/And[A-Z]/.test(method) ? `${method}Poll` : `${method}AndPoll`);

/** `vectorStores` → `vector-stores`. */
export const kebabCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

const singular = (name: string): string =>
  name
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** Official params names that do not follow from the last segment of the resource. */
const prefixes: Readonly<Record<string, string>> = { 'chat.completions': 'ChatCompletion' };

/** `beta.threads.messages`, `create` → `MessageCreateParams`. */
export function paramsName(resource: readonly string[], method: string): string {
  const prefix = prefixes[resource.join('.')] ?? singular(pascalCase(resource.at(-1) ?? ''));
  return `${prefix}${pascalCase(method)}Params`;
}

const initialisms = new Set(['api', 'id', 'ip', 'json', 'url']);

/** The name of an item: `choices` → `Choice`, `url_citation` → `URLCitation`, `project.created` → `ProjectCreated`. */
export const nestedName = (from: string, isItem: boolean): string =>
  (isItem ? singular(from) : from)
    .split(/[^A-Za-z0-9]+/)
    .map((word) => (initialisms.has(word.toLowerCase()) ? word.toUpperCase() : pascalCase(word)))
    .join('');
