import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../scripts/lib/failure.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { lintSource, lintSpec } from '../../scripts/lint/lint-spec.ts';
import { openSpec, type Problem } from '../../scripts/spec/redocly.ts';

/** The lint results after the deletion of one line of a file. */
export interface Deletion {
  /** One-based. */
  readonly line: number;
  readonly text: string;
  /** Ids of the rules that report a problem. Empty if the deletion goes unnoticed. */
  readonly refusedBy: readonly string[];
}

/** Rules that other groups can satisfy, so a violation by one group alone says nothing about the whole spec. */
const acrossGroups = ['concord/event-stream-fits', 'concord/unreferenced-file', 'no-unused-components'];

/**
 * Deletes each line of a file in turn, in a copy of the spec, and lints the rest with the rules of `redocly.yaml`.
 *
 * Linting the whole spec takes seconds. So the operations of the file's group come first, then the source files. Only a
 * deletion that both accept is linted with the whole spec.
 *
 * @param file relative to `spec/`, in the folder of a group.
 * @param isLeftOut whether a line, by its index, is not deleted.
 */
export async function deletionsOf(
  file: string,
  isLeftOut: (index: number, lines: readonly string[]) => boolean = () => false,
): Promise<Deletion[]> {
  const folder = mkdtempSync(join(tmpdir(), 'spec-'));
  try {
    cpSync(fromRoot('spec'), folder, { recursive: true });
    const rejections = await createLinter(join(folder, 'openapi.yaml'), file);
    const unchanged = await rejections();
    if (unchanged.length > 0) throw new Error(`${file} breaks ${unchanged.join(', ')} with all of its lines.`);

    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    const deletions: Deletion[] = [];
    for (const [index, text] of lines.entries()) {
      if (isLeftOut(index, lines)) continue;
      writeFileSync(join(folder, file), `${lines.toSpliced(index, 1).join('\n')}\n`);
      deletions.push({ line: index + 1, text, refusedBy: await rejections() });
    }
    return deletions;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function createLinter(root: string, file: string): Promise<() => Promise<string[]>> {
  const whole = readFileSync(root, 'utf8');
  const group = onlyGroup(whole, file);
  const lintAs = async (text: string): Promise<string[]> => {
    writeFileSync(root, text);
    return lintSpec(openSpec(root)).then(({ problems }) => idsOf(problems), unreadable);
  };
  // Links lead to other groups, too.
  const undecided = new Set([...acrossGroups, ...(await lintAs(group))]);
  return async () => {
    const inGroup = (await lintAs(group)).filter((rule) => !undecided.has(rule));
    if (inGroup.length > 0) return inGroup;
    writeFileSync(root, whole);
    const inSource = await lintSource(openSpec(root)).then(idsOf, unreadable);
    return inSource.length > 0 ? inSource : lintAs(whole);
  };
}

/** A file that is not YAML without the line is refused before any rule is asked. */
function unreadable(error: unknown): string[] {
  if (!(error instanceof Failure)) throw error;
  return ['yaml'];
}

/** The root document with only the paths of the file's group. */
function onlyGroup(root: string, file: string): string {
  const folder = file.split('/').slice(0, 2).join('/');
  return root.replaceAll(/^ {2}\/\S+:\n {4}\$ref: (\S+)\n/gm, (path, ref: string) =>
    ref.startsWith(`${folder}/`) ? path : '',
  );
}

const idsOf = (problems: readonly Problem[]): string[] => [...new Set(problems.map(({ ruleId }) => ruleId))];
