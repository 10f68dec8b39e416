import { applyEdit } from '../edit/spec-files.ts';
import { Failure } from '../lib/failure.ts';
import { root } from '../lib/paths.ts';
import { pointingAt } from './pointing.ts';
import { component, operation, type Thing } from './things.ts';

const kinds: Readonly<Record<string, (root: string, name: string) => Thing>> = {
  operation,
  schema: component('schemas'),
  example: component('examples'),
};

/**
 * `npm run remove -- operation|schema|example <name>`: deletes it with the files that only it refers to. As long as
 * anything else of the contract points there, it names each such line, changes nothing and returns 1. Lines of code,
 * tests and pages that name it are listed, too.
 */
export async function main([kind = '', name = '', ...rest]: readonly string[]): Promise<number> {
  const find = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!find || name === '' || rest.length > 0)
    throw new Failure(`Say what to remove: npm run remove -- ${Object.keys(kinds).join('|')} <name>`, 2);
  const { names, edit, isOwn } = find(root, name);
  const pointing = pointingAt(root, names, isOwn);
  for (const { file, line, as } of pointing) process.stdout.write(`${file}:${line}  ${as}\n`);
  const stops = pointing.filter(({ isOfContract }) => isOfContract);
  if (stops.length > 0) {
    const count = `${stops.length} ${stops.length === 1 ? 'line of the contract points' : 'lines of the contract point'}`;
    throw new Failure(`${count} to ${name}. Change or remove them first; nothing was changed.`);
  }
  applyEdit(root, edit);
  for (const file of edit.written.keys()) process.stdout.write(`${file} changed\n`);
  for (const file of edit.deleted) process.stdout.write(`${file} deleted\n`);
  if (pointing.length > 0)
    process.stderr.write(`Code, tests and pages still name ${name}: ${pointing.length} lines above to look at.\n`);
  return 0;
}
