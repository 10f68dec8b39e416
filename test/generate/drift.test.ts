import { expect, test } from 'vitest';
import { requireNoDrift } from '../../scripts/check/steps.ts';
import { bundleSpec } from '../../scripts/spec/bundle.ts';
import { openSpec } from '../../scripts/spec/redocly.ts';
import { widgets } from '../helpers/tiny.ts';

test('generated/ follows from spec/: if not, run `npm run generate`', async () => {
  await expect(requireNoDrift(await bundleSpec(openSpec()))).resolves.toBeUndefined();
}, 60_000);

test('the message names each file that differs and the command to run', async () => {
  const other = requireNoDrift({ document: widgets(), json: '{}\n', files: new Set() });
  await expect(other).rejects.toThrow(
    /^generated\/ does not follow from spec\/:\n(  generated\/\S+ \((changed|missing|orphaned)\)\n)+Run `npm run generate`\.$/,
  );
});
