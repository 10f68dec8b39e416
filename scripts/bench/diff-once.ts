import { enableCompileCache } from 'node:module';

enableCompileCache();
// Same as `scripts/run.mjs`: the libraries are loaded after the compile cache is enabled.
const [{ diff }, { readInput }, { showDiff }] = await Promise.all([
  import('../../src/diff/diff.ts'),
  import('../../src/diff/read/read-input.ts'),
  import('../../src/diff/report/formats.ts'),
]);

// What `concord diff OLD NEW` does.
const [old = '', after = ''] = process.argv.slice(2);
const report = await diff(await readInput(old), await readInput(after));
process.stdout.write(showDiff(report, 'text', { full: false, rows: 40 }));
