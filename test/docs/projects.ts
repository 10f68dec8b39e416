import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../scripts/lib/paths.ts';

/** A temporary folder inside of the repository, where packages are found. */
export function temporaryFolder(): string {
  mkdirSync(fromRoot('.cache'), { recursive: true });
  return mkdtempSync(fromRoot('.cache/docs-'));
}

/** A name of a file for each text. */
export const fileNames = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name, index) => [name, `${String(index).padStart(4, '0')}-${name.replaceAll(/\W+/g, '-')}`]));

const compilerOptions = {
  target: 'es2024',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: ['node'],
  strict: true,
  noUnusedLocals: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  paths: {
    'openai-concord': [fromRoot('src/client/index.ts')],
    'openai-concord/*': [fromRoot('src/client/*.ts'), fromRoot('src/client/*/index.ts')],
  },
};

/** The compiler errors of modules that import either client, as a reader's strict project would have them. */
export async function compileErrors(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const output = await run(
    process.execPath,
    [fromRoot('node_modules/typescript-7/bin/tsc'), '-p', folder, '--pretty', 'false'],
    folder,
  );
  return output.split('\n').filter((line) => line.includes('error TS'));
}

/** What a program wrote, whether or not it succeeded. */
export const run = (
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> =>
  new Promise((resolve) => {
    execFile(command, args, { cwd, maxBuffer: 2 ** 28, env: { ...process.env, ...env } }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
