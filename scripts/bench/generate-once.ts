import { enableCompileCache } from 'node:module';

enableCompileCache();
// As `scripts/run.mjs` does it: libraries are loaded once the cache is on.
const [{ writeFiles }, { generate }, { bundleSpec }, { openSpec }] = await Promise.all([
  import('../generate/write.ts'),
  import('../generate/generate.ts'),
  import('../spec/bundle.ts'),
  import('../spec/redocly.ts'),
]);

// What other generators do in one go: read the spec, bundle it, write types and client. Nothing is linted or remembered.
const [folder] = process.argv.slice(2);
if (folder) writeFiles(folder, await generate(await bundleSpec(openSpec())));
