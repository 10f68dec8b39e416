import { writeFiles } from '../generate/write.ts';
import { generate } from '../generate/generate.ts';
import { bundleSpec } from '../spec/bundle.ts';
import { openSpec } from '../spec/redocly.ts';

// What other generators do in one go: read the spec, bundle it, write types and client. Nothing is linted or remembered.
const [folder] = process.argv.slice(2);
if (folder) writeFiles(folder, await generate(await bundleSpec(openSpec())));
