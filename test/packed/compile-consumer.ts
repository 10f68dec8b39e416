import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';

/** How a strict program resolves its imports: as modules of Node, or as a bundler does. */
export const resolutions = [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const;

interface Compilation {
  /** The compiler, below the root. */
  readonly tsc: string;
  readonly modules: (typeof resolutions)[number];
  readonly code: string;
}

/** Compiles a program beside the installed package, strictly. Answers what the compiler says; it throws on a mistake. */
export function compileConsumer(folder: string, name: string, { tsc, modules, code }: Compilation): Promise<string> {
  const project = join(folder, name);
  const [module, moduleResolution] = modules;
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    module,
    moduleResolution,
  };
  mkdirSync(project);
  writeFileSync(join(project, 'consumer.ts'), code);
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  return runCommand(process.execPath, [fromRoot(tsc), '--project', project], { cwd: project });
}
