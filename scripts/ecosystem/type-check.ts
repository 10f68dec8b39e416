import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';
import type { Project } from './project.ts';

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
  module: 'nodenext',
  types: ['node'],
  typeRoots: [fromRoot('node_modules/@types')],
  allowJs: true,
  checkJs: true,
  allowImportingTsExtensions: true,
  strict: true,
  noImplicitAny: false,
  noEmit: true,
  // The declarations of the library, too, must fit those of the client.
  skipLibCheck: false,
};

/** What the compiler says of a flow and of all declarations that it reaches, one line per error. */
export async function typeErrors(flow: string, { folder }: Project): Promise<readonly string[]> {
  const config = join(folder, `tsconfig.${flow}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, include: [`flows/${flow}.js`, `${flow}/*.ts`] }));
  try {
    await runTool(tools.tsc, ['--project', config, '--pretty', 'false'], { cwd: folder });
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message.split('\n').filter((line) => /\berror TS\d+:/.test(line));
  }
}

/** The errors of one side that the other does not have at the same place. Messages name types, which differ. */
export function onlyIn(errors: readonly string[], others: readonly string[]): readonly string[] {
  const placeOf = (line: string): string => line.replace(/(error TS\d+).*/, '$1');
  const known = new Set(others.map(placeOf));
  return errors.filter((line) => !known.has(placeOf(line)));
}
