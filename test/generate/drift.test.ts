import { expect, test } from 'vitest';
import { requireNoDrift } from '../../scripts/check/steps.ts';
import { generate } from '../../scripts/generate/generate.ts';
import { bundleSpec } from '../../scripts/spec/bundle.ts';
import { openSpec } from '../../scripts/spec/redocly.ts';
import { widgets } from '../helpers/tiny.ts';

test('generated/ matches spec/; if not, run `npm run generate`', async () => {
  const files = await generate(await bundleSpec(openSpec()));
  expect(() => requireNoDrift(files)).not.toThrow();
});

test('the message names each file that differs, and the command to run', async () => {
  const files = await generate({ document: widgets(), json: '{}\n', files: new Set() });
  expect(() => requireNoDrift(files)).toThrow(
    /^generated\/ does not match spec\/:\n(  generated\/\S+ \((changed|missing|orphaned)\)\n)+Run `npm run generate`\.$/,
  );
});
