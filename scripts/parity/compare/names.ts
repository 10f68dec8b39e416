import type { NamedType } from './api.ts';
import type { Collector } from './difference.ts';

/**
 * Names of types that users of the official client write and that ours lacks, in the files of which ours has something:
 * the nearest name of each type, and not again what stands below a missing one.
 */
export function compareNames(
  official: readonly NamedType[],
  ours: readonly NamedType[],
  { tell, visit }: Collector,
): void {
  const own = new Set(ours.map(({ path }) => path));
  const theirs = new Set(official.map(({ path }) => path));
  const files = new Set(official.filter(({ path }) => own.has(path)).map(({ file }) => file));
  const seen = new Set<number>();
  for (const { path, id, file } of official) {
    const place = { field: path, official: path, way: path, direction: 'answer' } as const;
    visit(place);
    if (own.has(path) || !files.has(file) || seen.has(id)) continue;
    seen.add(id);
    const parent = path.split('.').slice(0, -1).join('.');
    if (!theirs.has(parent) || own.has(parent)) tell(place, 'missing name', 'name missing');
  }
}
