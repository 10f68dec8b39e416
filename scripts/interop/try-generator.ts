import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';
import { runCommand } from '../lib/run-command.ts';
import { compileFolder, compilers, type CompileError, type Compiler } from '../lib/compile-folder.ts';
import type { Generator } from './generators.ts';

export interface Trial {
  readonly name: string;
  readonly version: string;
  /** Why the generator rejected the document; undefined if it accepted it. */
  readonly refusal?: string;
  readonly files: number;
  /** Operations of the contract that the output does not mention. */
  readonly missing: readonly string[];
  readonly errors: Readonly<Record<Compiler, readonly CompileError[]>>;
  /** Time of the generator alone. */
  readonly seconds: number;
}

const home = fromRoot('test/interop');

/** Runs a generator on a document and compiles the output. */
export async function tryGenerator(
  generator: Generator,
  document: string,
  operations: readonly string[],
): Promise<Trial> {
  const folder = join(home, '.cache', generator.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const refusal = await run(generator, document, folder);
  const seconds = (performance.now() - started) / 1000;
  const files = typeScriptFiles(folder);
  const code = files.map((file) => readFileSync(file, 'utf8').toLowerCase()).join('\n');
  return {
    name: generator.name,
    version: versionOf(generator),
    ...(refusal !== undefined && { refusal }),
    files: files.length,
    missing: operations.filter((operation) => !code.includes(operation.toLowerCase())),
    errors: await compileByAll(folder),
    seconds,
  };
}

async function run({ name, script, args }: Generator, document: string, folder: string): Promise<string | undefined> {
  try {
    await runCommand(process.execPath, [join(home, 'node_modules', name, script), ...args(document, folder)], {
      cwd: folder,
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message;
  }
}

async function compileByAll(folder: string): Promise<Trial['errors']> {
  const results = {} as Record<Compiler, readonly CompileError[]>;
  for (const compiler of compilers) results[compiler] = await compileFolder(compiler, folder);
  return results;
}

const versionOf = ({ name }: Generator): string =>
  (JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

const typeScriptFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

export const isAccepted = ({ refusal, files, missing }: Trial): boolean =>
  refusal === undefined && files > 0 && missing.length === 0;

export const compiles = ({ errors }: Trial): boolean => compilers.every((compiler) => errors[compiler].length === 0);
