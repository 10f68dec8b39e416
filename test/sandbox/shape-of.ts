type Types = ReadonlySet<string>;

/** What was recorded at one place: in objects of one type, how often a member came, and with which types. */
interface Place {
  count: number;
  readonly members: Map<string, { count: number; readonly types: Set<string> }>;
}

/** By path. Items of lists share a path; objects with a `type` or `object` have one of their own. */
export type Profile = ReadonlyMap<string, Place>;

export function profileOf(values: readonly unknown[]): Profile {
  const places = new Map<string, Place>();
  for (const value of values)
    visit(value, '', (path, members) => {
      const place = places.get(path) ?? { count: 0, members: new Map() };
      places.set(path, place);
      place.count += 1;
      for (const [name, type] of members) {
        const member = place.members.get(name) ?? { count: 0, types: new Set() };
        place.members.set(name, member);
        member.count += 1;
        member.types.add(type);
      }
    });
  return places;
}

/** Where a value differs from all that was recorded: an unknown member or type, and members that always came. */
export function differencesFrom(profile: Profile, value: unknown): readonly string[] {
  const found: string[] = [];
  visit(value, '', (path, members) => {
    const place = profile.get(path);
    // An object that was never recorded proves nothing.
    if (!place) return;
    for (const [name, type] of members) {
      const types: Types = place.members.get(name)?.types ?? new Set();
      if (!types.has(type)) found.push(`${path}/${name} is ${type}, recorded: ${[...types].join(' or ') || 'nothing'}`);
    }
    for (const [name, { count }] of place.members)
      if (count === place.count && !members.has(name)) found.push(`${path}/${name} is missing`);
  });
  return found;
}

type OnObject = (path: string, members: ReadonlyMap<string, string>) => void;

function visit(value: unknown, path: string, onObject: OnObject): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, `${path}[]`, onObject);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const { type } = value as { type?: unknown };
  const own = typeof type === 'string' ? `${path}(${type})` : path;
  onObject(own, new Map(Object.entries(value).map(([name, member]) => [name, typeOf(member)])));
  // What a caller defines has no shape of the API.
  for (const [name, member] of Object.entries(value)) if (!free.has(name)) visit(member, `${own}/${name}`, onObject);
}

const free: ReadonlySet<string> = new Set([
  'metadata',
  'parameters',
  'schema',
  'attributes',
  'tools',
  'filters',
  'tool_choice',
  'response_format',
  'format',
]);

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
