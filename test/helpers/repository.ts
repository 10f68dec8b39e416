import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { fromRoot } from '../../scripts/lib/paths.ts';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RepositoryCopy {
  readonly folder: string;
  /** Runs a script in the copy, as `npm run` does. */
  run(args: readonly string[], options?: RunOptions): Promise<Finished>;
  /** Every file under `generated/`, by path. */
  generated(): ReadonlyMap<string, string>;
  remove(): void;
}

export interface RunOptions {
  /** Overrides of environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const parts = [
  'spec',
  'scripts',
  'src',
  'generated',
  'package.json',
  'CHANGELOG.md',
  'redocly.yaml',
  '.oxfmtrc.json',
  'test/recorded',
];
const settings = ['tsconfig.json', 'tsconfig.client.json', 'vitest.config.ts'];

/** A copy of everything that the scripts read, which a test can modify. */
export function copyRepository(): RepositoryCopy {
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  for (const part of [...parts, ...settings]) cpSync(fromRoot(part), join(folder, part), { recursive: true });
  symlinkSync(fromRoot('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    run: (args, { env = {}, cwd = folder } = {}) =>
      run(process.execPath, [join(folder, 'scripts/run.mjs'), ...args], { cwd, env: { ...process.env, ...env } }),
    generated: () => readFolder(join(folder, 'generated')),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs a program to its end. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output.stderr += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...output }));
  });
}

const readFolder = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'base64')]),
  );
