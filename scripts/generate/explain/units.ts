/** A named part of a generated file: a declaration, or a member of one of the maps of the contract. */
export interface Unit {
  /** `FileObject`, `operations.listFiles`, `Files.list`; empty for what stands outside of declarations. */
  readonly name: string;
  readonly lines: readonly string[];
}

const declaration = /^export (?:declare )?(?:abstract )?(?:interface|type|const|class|function|namespace) (\w+)/;
const member = /^ {2}(?:static |get |readonly )?'?([\w$/{}.-]+)'?\??[(:<]/;
const component = /^ {4}'?([\w.-]+)'?\??:/;
/** Lists of methods by resource. */
const heading = /^## (.*)/;

/** The named parts of a generated file, in order. A comment belongs to the part after it. */
function unitsOf(text: string): Map<string, Unit> {
  const units = new Map<string, string[]>();
  let path: readonly string[] = [];
  let comment: string[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:\/\*\*|\*)/.test(line)) {
      comment.push(line);
      continue;
    }
    path = pathAt(line, path);
    const name = path.join('.');
    const lines = units.get(name) ?? [];
    units.set(name, lines);
    lines.push(...comment, line);
    comment = [];
  }
  return new Map([...units].map(([name, lines]) => [name, { name, lines }]));
}

function pathAt(line: string, path: readonly string[]): readonly string[] {
  const top = declaration.exec(line)?.[1] ?? heading.exec(line)?.[1];
  if (top !== undefined) return [top];
  if (/^(?:import|\/\/)/.test(line)) return [];
  const [root, second] = path;
  if (root === undefined) return [];
  const inner = member.exec(line)?.[1];
  if (inner !== undefined) return [root, inner];
  const third = component.exec(line)?.[1];
  return root === 'components' && second !== undefined && third !== undefined ? [root, second, third] : path;
}

/** The parts that differ between two versions of a file, each with the lines that are in one of them alone. */
export function unitsThatDiffer(old: string, after: string): Unit[] {
  const [before, later] = [unitsOf(old), unitsOf(after)];
  const names = [...new Set([...later.keys(), ...before.keys()])];
  return names.flatMap((name) => {
    const lines = linesThatDiffer(before.get(name)?.lines ?? [], later.get(name)?.lines ?? []);
    return lines.length > 0 ? [{ name, lines }] : [];
  });
}

function linesThatDiffer(old: readonly string[], after: readonly string[]): string[] {
  // The bracket that ends a map stands with its last member, whichever that is.
  const [before, later] = [old, after].map((lines) => lines.filter((line) => /\w/.test(line)));
  if (before?.join('\n') === later?.join('\n')) return [];
  const [known, now] = [new Set(before), new Set(later)];
  const different = [...now].filter((line) => !known.has(line)).concat([...known].filter((line) => !now.has(line)));
  // The same lines in another order.
  return different.length > 0 ? different : [...now];
}
