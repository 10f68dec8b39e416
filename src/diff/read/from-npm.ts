import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fetched } from './fetched.ts';
import { fromFile } from './from-file.ts';
import { InputError } from './input-error.ts';
import { run, type Output } from './run.ts';

/** Where packages keep their description, the likeliest first. */
const usual = ['generated/openapi.json', 'openapi.json', 'openapi.yaml', 'openapi.yml', 'dist/openapi.json'];

/** Name, version or tag, and the path of the document in the package. Nothing in it means something to a shell. */
const form = /^((?:@[\w.~-]+\/)?[\w.~-]+)(?:@([\w.+~^-]+))?(?::([\w./-]+))?$/;

/**
 * Reads a document of a published package. The user's own npm fetches it, so their registry and login apply.
 *
 * @param source `name@version` or `name@version:path`.
 * @throws {InputError} when there is no such version, or no document in it.
 */
export async function fromNpm(source: string): Promise<Fetched> {
  const [, name, version = 'latest', path] = form.exec(source) ?? [];
  if (name === undefined) throw new InputError(`npm:${source} must be like npm:openai-concord-cli@0.1.0.`);
  const folder = mkdtempSync(join(tmpdir(), 'concord-npm-'));
  try {
    await unpack(`${name}@${version}`, folder);
    const root = join(folder, 'package');
    const file = path ?? documentIn(root, source);
    if (!existsSync(join(root, file))) throw new InputError(`The package ${name}@${version} has no file ${file}.`);
    return fromFile(join(root, file), `npm:${name}@${version}:${file}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function unpack(spec: string, folder: string): Promise<void> {
  const packed = await npm(
    ['pack', spec, '--ignore-scripts', '--loglevel=error', '--pack-destination', folder],
    folder,
  );
  const [tarball] = globSync('*.tgz', { cwd: folder });
  if (packed.failed || tarball === undefined) throw new InputError(`npm cannot fetch ${spec}: ${reasonIn(packed)}.`);
  const unpacked = await run('tar', ['-xzf', tarball], { cwd: folder });
  if (unpacked.failed) throw new InputError(`The package ${spec} cannot be unpacked: ${unpacked.stderr.trim()}.`);
}

/** The npm that started this program, or the one on the path. */
const npm = (args: readonly string[], cwd: string): Promise<Output> => {
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js')
    ? run(process.execPath, [own, ...args], { cwd })
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd });
};

/** npm reports in several lines; the code says enough. */
function reasonIn({ stderr }: Output): string {
  const code = /code (E[A-Z0-9]+)/.exec(stderr)?.[1];
  return code === undefined || ['E404', 'ETARGET', 'ENOVERSIONS'].includes(code)
    ? 'there is no such package or version'
    : code;
}

function documentIn(root: string, source: string): string {
  const found = usual.find((file) => existsSync(join(root, file)));
  if (found !== undefined) return found;
  const named = globSync('**/*openapi*.{json,yaml,yml}', { cwd: root });
  if (named.length === 1) return named[0] as string;
  const hint = named.length === 0 ? 'no file named openapi' : `${named.length} files named openapi`;
  throw new InputError(
    `The package ${source} has ${hint}; name one: npm:${source.replace(/:.*$/, '')}:path/to/openapi.json.`,
  );
}
