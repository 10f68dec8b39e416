import { readFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths.ts';

/** The manifest of the repository, without what is only for its development. */
export function clientManifest(): object {
  const { version, description, license, dependencies } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  return {
    name: 'openai-concord',
    version,
    description,
    license,
    type: 'commonjs',
    sideEffects: false,
    engines: { node: '>=20' },
    main: './index.js',
    module: './index.mjs',
    types: './index.d.ts',
    exports: {
      '.': entry('./index'),
      './package.json': './package.json',
      './auth': entry('./auth/index'),
      './esm/*': null,
      './cjs/*': null,
      './source/*': null,
      './*.mjs': { types: './*.d.mts', default: './*.mjs' },
      './*.js': entry('./*'),
      './*': entry('./*'),
    },
    dependencies: caret(dependencies),
    peerDependencies: { zod: '^3.25.0 || ^4.0.0' },
    peerDependenciesMeta: { zod: { optional: true } },
  };
}

const entry = (path: string): object => ({
  import: { types: `${path}.d.mts`, default: `${path}.mjs` },
  require: { types: `${path}.d.ts`, default: `${path}.js` },
});

/** The repository pins its dependencies. The package accepts compatible versions, so that they can be deduplicated. */
const caret = (dependencies: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, `^${version}`]));
