import { enableCompileCache } from 'node:module';

enableCompileCache();
// Same as `scripts/run.mjs`: the libraries are loaded after the compile cache is enabled.
const [{ writeFiles }, { generate }, { bundleSpec }, { openSpec }] = await Promise.all([
  import('../generate/write.ts'),
  import('../generate/generate.ts'),
  import('../spec/bundle.ts'),
  import('../spec/redocly.ts'),
]);

// The work that other generators do in one run: read the spec, bundle it, write types and client. No lint, no stamp.
const [folder] = process.argv.slice(2);
if (folder) writeFiles(folder, await generate(await bundleSpec(openSpec())));
