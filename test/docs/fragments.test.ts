import { expect, test } from 'vitest';
import { fieldsOfOperation } from '../../scripts/docs/site/operation-fields.ts';
import { ownSite } from './site.ts';

const site = ownSite();

/** Readers keep links to fields, so fragments are an interface: this list may grow, and a line that goes is a break. */
test('the fragments of parameters, fields of the body and events stay', async () => {
  const lines = site.operations.flatMap((entry) =>
    fieldsOfOperation(site.document, entry)
      .fragments.filter(
        (fragment) =>
          /^(?:path|query|header|body|event)\.[^.~]+(?:\.|$)/.test(fragment) && !/^body\..*[.~]/.test(fragment),
      )
      .map((fragment) => `${entry.address}#${fragment}`),
  );
  expect(new Set(lines).size).toBe(lines.length);
  await expect(`${lines.toSorted().join('\n')}\n`).toMatchFileSnapshot('fragments.txt');
});
