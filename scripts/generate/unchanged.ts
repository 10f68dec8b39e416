import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from '../lib/paths.ts';
import { listFiles } from './write.ts';

/** Everything that `generated/` follows from: the spec, all code that reads it, and the libraries as installed. */
const inputs = [
  'spec',
  'scripts',
  'src',
  'redocly.yaml',
  '.oxfmtrc.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/** Contents as they were after the last run that generated all of it from a spec without problems. */
interface Stamp {
  readonly inputs: string;
  readonly outputs: string;
}

const stampFile = (root: string): string => join(root, '.cache/concord/generated.json');

/** Whether nothing that was read, and nothing that was written, has changed by a byte since {@link remember}. */
export function isUnchanged(root: string = fromRoot()): boolean {
  try {
    const known = JSON.parse(readFileSync(stampFile(root), 'utf8')) as Stamp;
    return known.inputs === hashOfInputs(root) && known.outputs === hashOfOutputs(root);
  } catch {
    // Without a readable stamp nothing is known, and all is generated.
    return false;
  }
}

/** @param read the {@link hashOfInputs} from before the run, so that what was edited meanwhile counts as changed. */
export function remember(read: string, root: string = fromRoot()): void {
  const stamp: Stamp = { inputs: read, outputs: hashOfOutputs(root) };
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify(stamp));
}

export const hashOfInputs = (root: string = fromRoot()): string => hashOf(root, [process.version, ...inputs]);

const hashOfOutputs = (root: string): string => hashOf(root, ['generated']);

/** Of names and contents of all files below the given places; a place that is none counts by its name. */
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
