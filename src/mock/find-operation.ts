import type { ResolvedOperation } from '../openapi/operations.ts';

/** An operation, with the values of its path parameters. */
export interface FoundOperation {
  readonly resolved: ResolvedOperation;
  readonly path: Readonly<Record<string, string>>;
}

/** The operation that a path belongs to. One that names the path more exactly comes first. */
export function findOperation(
  operations: readonly ResolvedOperation[],
  method: string,
  path: string,
): FoundOperation | undefined {
  const found = operations
    .filter((one) => one.method === (method === 'head' ? 'get' : method))
    .flatMap((resolved) => {
      const values = valuesIn(resolved.path, path);
      return values ? [{ resolved, path: values }] : [];
    });
  return found.sort((a, b) => Object.keys(a.path).length - Object.keys(b.path).length)[0];
}

function valuesIn(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [template.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const [value, name] = [decodeURIComponent(given[index] ?? ''), /^\{(.+)\}$/.exec(segment)?.[1]];
    if (name === undefined ? segment !== value : value === '') return undefined;
    if (name !== undefined) values[name] = value;
  }
  return values;
}
