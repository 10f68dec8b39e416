import { expect, test } from 'vitest';
import { asReleased, withEntry } from '../../scripts/check/changelog-entry.ts';
import type { Change } from '../../src/diff/model.ts';

const change = (own: Partial<Change>): Change => ({
  id: '0123456789ab',
  rule: 'request-property-added',
  severity: 'safe',
  breaks: [],
  servers: false,
  operations: ['createWidget'],
  text: '`Widget` has the new property `size`',
  ...own,
});
const added = change({});
const duty = change({ id: 'ba9876543210', servers: true, text: 'takes longer names' });

const written = `# Changelog

## Unreleased

- A person wrote this.

## 0.1.0

- The first one.
`;

test('the entry stands below what people wrote', () => {
  expect(withEntry(written, { changes: [added, duty] })).toMatchInlineSnapshot(`
    "# Changelog

    ## Unreleased

    - A person wrote this.

    <!-- Changes of the contract, written by \`npm run diff\`. A sentence may be edited before its id. -->

    ### New

    - \`Widget\` has the new property \`size\` (createWidget). <!-- 0123456789ab -->

    ### New duties of servers

    - takes longer names (createWidget). <!-- ba9876543210 -->

    <!-- End of the changes of the contract. -->

    ## 0.1.0

    - The first one.
    "
  `);
});

test('a second run changes nothing', () => {
  const once = withEntry(written, { changes: [added, duty] });
  expect(withEntry(once, { changes: [added, duty] })).toBe(once);
});

test('what people wrote stays before and after the entry, as do the sentences that they edited', () => {
  const once = withEntry(written, { changes: [added] })
    .replace('`Widget` has the new property `size`', 'Widgets have a size')
    .replace('## 0.1.0', '- Another one.\n\n## 0.1.0');
  const again = withEntry(once, { changes: [added, duty] });
  expect(again).toContain('- Widgets have a size (createWidget). <!-- 0123456789ab -->');
  expect(again).toMatch(/A person wrote this[^]*takes longer names[^]*End of[^]*Another one[^]*The first one/);
});

test.for<[name: string, first: readonly Change[], later: readonly Change[]]>([
  ['what is no longer true leaves', [added], []],
  ['nothing is written without a change', [], []],
])('%s', ([, first, later]) => {
  expect(withEntry(withEntry(written, { changes: first }), { changes: later })).toBe(written);
});

test('the last section may end the file', () => {
  expect(withEntry('## Unreleased\n', { changes: [added] })).toMatch(/^## Unreleased\n\n<!-- Changes/);
});

test.for<[name: string, text: string, message: string]>([
  ['no heading', '# Changelog\n\n## 0.1.0\n', 'CHANGELOG.md has no heading `## Unreleased`.'],
  [
    'half an entry',
    withEntry(written, { changes: [added] }).replace('<!-- End of the changes of the contract. -->', ''),
    'CHANGELOG.md:7: the entry of the contract stands between',
  ],
])('is refused: %s', ([, text, message]) => {
  expect(() => withEntry(text, { changes: [added] })).toThrow(message);
});

test('a release moves what is written under its version', () => {
  expect(asReleased(written, '0.2.0')).toContain('## Unreleased\n\n## 0.2.0\n\n- A person wrote this.\n');
});
