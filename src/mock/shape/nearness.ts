import { isObject, objectOf } from '../../accumulate/json.ts';

/**
 * How near a request is to the request of an example, from 0 up: for each member that it sends, the share of what both
 * say in it. The last item of a list counts once more, because the answer follows it.
 */
export function nearness(asked: unknown, example: unknown): number {
  const [own, other] = [featuresOf(asked, example), featuresOf(example, asked)];
  return [...own].reduce((total, [member, features]) => total + overlap(features, other.get(member)), 0);
}

/** How deep a request is looked into: deeper are the schemas and texts of the caller. */
const deepest = 5;

type Features = ReadonlySet<string>;

/** By member of a request that is compared with another one. */
function featuresOf(request: unknown, compared: unknown): ReadonlyMap<string, Features> {
  const members = Object.entries(objectOf(request)).filter(([name, value]) => isSaid(value) && !ignored.has(name));
  return new Map(
    members.flatMap(([name, given]) => {
      const value = asMessages(given, objectOf(compared)[name]);
      const last: unknown = Array.isArray(value) ? value.at(-1) : undefined;
      const all = [name, new Set(pathsIn(value, ''))] as const;
      return last === undefined ? [all] : [all, [`last ${name}`, new Set(pathsIn(last, ''))] as const];
    }),
  );
}

/** Where the other request has messages, a text stands for one of the user. */
const asMessages = (value: unknown, other: unknown): unknown =>
  typeof value === 'string' && Array.isArray(other) && other.every(isObject)
    ? [{ role: 'user', content: value }]
    : value;

/** They decide how the answer is sent, and not which. */
const ignored = new Set(['stream', 'stream_options']);

/** False and null ask for nothing. */
const isSaid = (value: unknown): boolean => value !== false && value !== null && value !== undefined;

/** The paths in a value, without the places in lists. A word that may be one of an enumeration is part of its path. */
function pathsIn(value: unknown, path: string, depth = 0): readonly string[] {
  if (!isSaid(value)) return [];
  if (typeof value !== 'object') return [path, ...(isWord(value) ? [`${path}=${value}`] : [])];
  if (depth === deepest) return [path];
  const steps = Array.isArray(value)
    ? value.map((item: unknown) => ['*', item] as const)
    : Object.entries(value as object);
  return [path, ...steps.flatMap(([step, inner]) => pathsIn(inner, `${path}/${step}`, depth + 1))];
}

const isWord = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z_]*$/.test(value);

function overlap(own: Features, other: Features | undefined): number {
  if (!other) return 0;
  const both = [...own].filter((feature) => other.has(feature)).length;
  return both / (own.size + other.size - both);
}
