import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ts from 'typescript';
import { compilerOptions, programOf } from '../../lib/compiler.ts';
import { fromRoot } from '../../lib/paths.ts';

/** What the compiler knows of both clients. */
export interface Program {
  readonly checker: ts.TypeChecker;
  readonly official: Exports;
  readonly ours: Exports;
}

/** What the entry of a client exports, by name. */
export type Exports = (name: string) => ts.Symbol;

/** Of a client that Concord made, at the root of the repository. */
export const ownEntry = `import { OpenAI as Client } from './src/client/index.ts';
import type { components } from './generated/types.ts';
export declare const client: Client;
export declare const constructor: typeof Client;
export declare const schemas: components['schemas'];
export { Client };
`;

/** Each lies where its imports are looked up. */
const entriesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map([
    [
      join(folder, 'parity-official.ts'),
      `import Client from 'openai';
export declare const client: Client;
export declare const constructor: typeof Client;
export { Client };
`,
    ],
    [fromRoot('parity-ours.ts'), ownEntry],
  ]);

/** One program of both clients. @param folder whose `node_modules` has the official one. */
export const readProgram = (folder: string): Program => compile(entriesIn(folder));

/** A program of two files, the official client's and ours, that need not be on the disk, and of what they import. */
export function compile(texts: ReadonlyMap<string, string>, own: ts.CompilerOptions = {}): Program {
  const program = programOf(texts, { ...compilerOptions, ...own });
  const checker = program.getTypeChecker();
  const [official, ours] = [...texts.keys()].map((path) => exportsOf(checker, program.getSourceFile(path)));
  return { checker, official: official as Exports, ours: ours as Exports };
}

function exportsOf(checker: ts.TypeChecker, file: ts.SourceFile | undefined): Exports {
  const module = file && checker.getSymbolAtLocation(file);
  const symbols = new Map(module && checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
  return (name) => symbols.get(name) as ts.Symbol;
}

/** The version of the official client in a folder. */
export const officialVersion = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'node_modules/openai/package.json'), 'utf8')) as { version: string }).version;
