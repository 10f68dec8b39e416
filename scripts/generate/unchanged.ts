import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from '../lib/paths.ts';
import { listFiles } from './write.ts';

/** All code that reads the spec, and the installed libraries. */
const code = [
  'scripts',
  'src',
  'redocly.yaml',
  '.oxfmtrc.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/** Hashes of every input of `generated/`. */
export interface Inputs {
  readonly code: string;
  readonly spec: string;
}

/** Hashes of inputs and outputs after the last successful run. */
interface Stamp extends Inputs {
  readonly outputs: string;
}

const stampFile = (root: string): string => join(root, '.cache/concord/generated.json');

/** Whether all inputs and outputs are byte-identical since {@link remember}. */
export function isUnchanged(root: string = fromRoot()): boolean {
  try {
    const known = JSON.parse(readFileSync(stampFile(root), 'utf8')) as Stamp;
    const now = hashOfInputs(root);
    return known.code === now.code && known.spec === now.spec && known.outputs === hashOfOutputs(root);
  } catch {
    // Without a readable stamp, everything is regenerated.
    return false;
  }
}

/** @param read the {@link hashOfInputs} from before the run, so that edits during the run count as changes. */
export function remember(read: Inputs, root: string = fromRoot()): void {
  const stamp: Stamp = { ...read, outputs: hashOfOutputs(root) };
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify(stamp));
}

export const hashOfInputs = (root: string = fromRoot()): Inputs => ({
  code: hashOf(root, [process.version, ...code]),
  spec: hashOf(root, ['spec']),
});

const hashOfOutputs = (root: string): string => hashOf(root, ['generated']);

/** A hash of the names and contents of all files at the given paths. A missing path counts by its name. */
function hashOf(root: string, places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesAt(join(root, place))) {
      hash.update(`${place}\0${file}\0`).update(
        createHash('sha256')
          .update(readFileSync(join(root, place, file)))
          .digest(),
      );
    }
    hash.update(`${place}\0`);
  }
  return hash.digest('hex');
}

function filesAt(path: string): readonly string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return [];
  return status.isFile() ? [''] : listFiles(path).sort();
}
