/** The one file that may load private paths of a package, such as `dist/…`. */
export const doors: Readonly<Record<string, string>> = {
  ajv: 'src/schema/ajv.ts',
  '@stoplight/prism-core': 'src/mock/prism.ts',
  '@stoplight/prism-http': 'src/mock/prism.ts',
};

/** The one file or folder that uses a package which may have to be replaced. */
export const behindOne: Readonly<Record<string, string>> = {
  'openapi-typescript': 'scripts/generate/code/openapi-typescript.ts',
  'openapi-fetch': 'src/client/core/by-path.ts',
  'ts-morph': 'scripts/generate/',
};
