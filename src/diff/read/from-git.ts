import { requireSize, sourceMapBeside, type Fetched } from './fetched.ts';
import { InputError } from './input-error.ts';
import { run } from './run.ts';

/** Where the contract stands in its repository. */
const usual = 'generated/openapi.json';

/**
 * Reads a file as a commit of the repository of the current folder has it.
 *
 * @param source `ref` or `ref:path`. Without a path it is the contract.
 * @throws {InputError} when there is no such commit or file.
 */
export async function fromGit(source: string): Promise<Fetched> {
  const [, ref = '', path = usual] = /^([^:]*)(?::(.+))?$/.exec(source) ?? [];
  if (ref === '' || ref.startsWith('-'))
    throw new InputError(`"${source}" is not a file, a URL, a package or a git ref.`);
  const commit = await run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit.failed)
    throw new InputError(
      source === ref
        ? `"${source}" is neither a file nor a commit of a git repository here.`
        : `"${source}" is not a file, and "${ref}" is not a commit of a git repository here.`,
    );
  const hash = commit.stdout.trim();
  const label = `${ref}:${path}`;
  const size = await run('git', ['cat-file', '-s', `${hash}:${path}`]);
  if (size.failed) throw new InputError(`The commit "${ref}" has no file ${path}.`);
  requireSize(label, Number(size.stdout));
  const { stdout } = await run('git', ['show', `${hash}:${path}`]);
  const map = await run('git', ['show', `${hash}:${sourceMapBeside(path)}`]);
  return { text: stdout, label, ...(!map.failed && { sourceMap: map.stdout }) };
}
