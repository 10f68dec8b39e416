import { InputError } from './input-error.ts';

/** Values of a document. The largest published descriptions have a tenth. */
const most = 10_000_000;

/**
 * Aliases of YAML can make a small file stand for billions of values, or contain itself.
 *
 * @throws {InputError} for such a document.
 */
export function requireFinite(label: string, root: unknown): void {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const sizeOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) throw new InputError(`${label} contains itself by an alias (\`*name\`), so it has no end.`);
    open.add(value);
    const size = Object.values(value).reduce((sum: number, own) => sum + sizeOf(own), 1);
    open.delete(value);
    sizes.set(value, size);
    return size;
  };
  if (sizeOf(root) > most)
    throw new InputError(`${label} stands for more than ${most} values, by aliases (\`*name\`) or in itself.`);
}
