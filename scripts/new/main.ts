import { applyEdit } from '../edit/spec-files.ts';
import { Failure } from '../lib/failure.ts';
import { root } from '../lib/paths.ts';
import { skeletons } from './skeletons.ts';

/**
 * `npm run new -- operation|group|schema|example …`: files that pass lint but for what only a person knows. It writes
 * over nothing.
 */
export async function main([kind = '', ...args]: readonly string[]): Promise<number> {
  const skeleton = Object.hasOwn(skeletons, kind) ? skeletons[kind] : undefined;
  const expected = skeleton?.usage.match(/<\w+>/g)?.length;
  if (!skeleton || args.length !== expected) {
    const usages = Object.values(skeletons).map(({ usage }) => `  npm run new -- ${usage}`);
    throw new Failure(`Say what to make:\n${usages.join('\n')}`, 2);
  }
  const edit = skeleton.make(root, args);
  applyEdit(root, edit);
  for (const file of edit.written.keys()) process.stdout.write(`${file}\n`);
  process.stderr.write('`npm run lint` says what is left to write.\n');
  return 0;
}
