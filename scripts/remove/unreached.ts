import { filesIn, readFrom, referencesIn } from '../edit/spec-files.ts';

/** The files of the contract that the root document reaches, given the texts that an edit writes. */
function reachedIn(root: string, texts: ReadonlyMap<string, string>): Set<string> {
  const reached = new Set<string>();
  const known = new Set(['spec/openapi.yaml', ...contractFiles(root)]);
  const open = ['spec/openapi.yaml'];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file) || !known.has(file)) continue;
    reached.add(file);
    const text = texts.get(file) ?? readFrom(root, file);
    open.push(...referencesIn(file, text).map(({ target }) => target));
  }
  return reached;
}

const contractFiles = (root: string): string[] =>
  ['spec/groups', 'spec/shared'].flatMap((folder) => filesIn(root, folder, /\.(?:yaml|sse)$/));

/** The files that nothing refers to once an edit is made, although something did before. */
export function unreachedAfter(root: string, texts: ReadonlyMap<string, string>): string[] {
  const after = reachedIn(root, texts);
  return [...reachedIn(root, new Map())].filter((file) => !after.has(file)).sort();
}
