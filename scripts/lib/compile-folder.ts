import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.ts';

/** The TypeScript releases that generated code must compile with, and where each is installed. */
const folders = {
  'typescript-5': 'node_modules/typescript',
  'typescript-6': 'test/interop/node_modules/typescript-6',
  'typescript-7': 'node_modules/typescript-7',
} as const;
export type Compiler = keyof typeof folders;
export const compilers = Object.keys(folders) as Compiler[];

export const compilerVersion = (compiler: Compiler): string =>
  (JSON.parse(readFileSync(fromRoot(folders[compiler], 'package.json'), 'utf8')) as { version: string }).version;

/** No Node types, and declarations are checked: browser code, as strict as users may compile it. */
const options = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: false,
  types: [],
  noEmit: true,
};

export interface CompileError {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The compiler errors for the files in a folder. */
export function compileFolder(compiler: Compiler, folder: string): Promise<readonly CompileError[]> {
  const project = join(folder, 'tsconfig.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(project, JSON.stringify({ compilerOptions: options, include: ['.'] }));
  const tsc = fromRoot(folders[compiler], 'bin/tsc');
  return new Promise((resolve, reject) => {
    const args = [tsc, '--project', project, '--pretty', 'false'];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (failure, stdout) => {
      const errors = errorsIn(stdout);
      if (failure && errors.length === 0) reject(new Error(`${compiler} failed: ${failure.message}\n${stdout}`));
      else resolve(errors);
    });
  });
}

/** Lines such as `api.ts(12,3): error TS2322: …`. Indented lines after them are explanations. */
export const errorsIn = (output: string): readonly CompileError[] =>
  [...output.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+: .*)$/gm)].map(([, file = '', line, message = '']) => ({
    file,
    line: Number(line),
    message,
  }));
