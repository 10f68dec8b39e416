import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContract } from '../lib/contract.ts';
import { Failure } from '../lib/failure.ts';
import { fromRoot, shown } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';
import { buildChecks } from './checks.ts';
import { bundleSandbox } from './sandbox-bundle.ts';

/** Non-code files that the command reads at runtime. */
const assets = [
  'src/verify/targets/profiles/*.yaml',
  'src/verify/report/*.json',
  'src/html/*.css',
  'src/verify/report/html/*.{css,js}',
  'src/sandbox/page/*.{css,js,svg}',
  'src/diff/report/*.json',
  'generated/source-map.json',
];

/** Packages that are needed only on request: each is loaded by one file, when it is asked for. */
const optional = [
  '@copilotkit/aimock',
  '@stoplight/http-spec',
  '@stoplight/prism-core',
  '@stoplight/prism-http',
  'gpt-tokenizer',
  'openai',
];

/** Builds the package `openai-concord-cli` for publishing. Returns its folder. */
export async function buildCli(folder = fromRoot('dist/cli')): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await runTool(tools.tsc, ['--project', fromRoot('tsconfig.cli.json'), '--outDir', folder]);
  await bundleSandbox(join(folder, 'src/sandbox'));
  // Types for those who call it from code.
  await runTool(tools.tsc, ['--project', fromRoot('tsconfig.sandbox.json'), '--outDir', folder]);
  for (const file of assets.flatMap((pattern) => globSync(pattern, { cwd: fromRoot() }))) copyTo(folder, file);
  const contract = readContract();
  writeFileSync(join(folder, 'generated/openapi.json'), JSON.stringify(contract));
  await buildChecks(contract, join(folder, 'generated/checks'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(folder), null, 2)}\n`);
  copyFileSync(fromRoot('LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(fromRoot('src/cli/README.md'), join(folder, 'README.md'));
  return shown(folder);
}

function copyTo(folder: string, file: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  copyFileSync(fromRoot(file), join(folder, file));
}

function manifest(folder: string): object {
  const root = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const versions: Record<string, string> = { ...root.devDependencies, ...root.dependencies };
  const versionOf = (name: string): [string, string] => {
    const version = versions[name];
    if (version === undefined)
      throw new Failure(`The command imports ${name}, which is not in package.json. Add it there.`);
    return [name, `^${version}`];
  };
  const needed = importedPackages(folder);
  return {
    name: 'openai-concord-cli',
    version: root.version,
    description: 'Checks whether a server keeps the contract of the OpenAI HTTP API.',
    license: root.license,
    type: 'module',
    engines: { node: '>=22.13' },
    bin: { concord: './src/cli/concord.js' },
    exports: {
      './sandbox': { types: './src/sandbox/index.d.ts', default: './src/sandbox/index.js' },
      './package.json': './package.json',
    },
    dependencies: Object.fromEntries(needed.filter((name) => !optional.includes(name)).map(versionOf)),
    peerDependencies: Object.fromEntries(optional.map(versionOf)),
    peerDependenciesMeta: Object.fromEntries(optional.map((name) => [name, { optional: true }])),
  };
}

/** With or without white space, since a part is minified. */
const imports =
  /(?:^|;)(?:import|export)\b(?:[^"'`;()=]*\bfrom)?\s*["']([^"'.][^"']*)["']|\b(?:import|require)\(["']([^"'.][^"']*)["']\)/gm;

/** The packages that the emitted code imports. These are its dependencies. */
function importedPackages(folder: string): string[] {
  const names = globSync('**/*.js', { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(imports)].map(([, still, late]) => still ?? late ?? ''),
  );
  const packages = names.filter((name) => !name.startsWith('node:')).map(packageOf);
  return [...new Set(packages)].sort();
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
