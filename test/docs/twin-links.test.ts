import { expect, test } from 'vitest';
import type { Guide } from '../../scripts/docs/site/site.ts';
import { checkTwins } from '../../scripts/docs/check-twins.ts';
import { withTwinLinks } from '../../scripts/docs/twins/links.ts';

const guide = (file: string, address: string, text: string): Guide => ({
  file,
  address,
  text,
  title: '',
  description: '',
  section: 'guide',
});
const other = guide('docs/guides/02-other.md', 'guides/other.html', '# Other\n\n## Some part\n');
const twins = new Set(['guides/other.md', 'operations/a.md']);

test.for([
  ['a guide', '[x](02-other.md#some-part)', '[x](../guides/other.md#some-part)'],
  ['an operation, whose twin has no fields to link', '[`a`](../operations/a.html#body.n)', '[`a`](../operations/a.md)'],
  ['a page without a twin', '[x](../operations/a/streamed.html)', '[x](../operations/a/streamed.html)'],
  ['another host', '[x](https://x.example/a.html)', '[x](https://x.example/a.html)'],
  ['code', '`[x](02-other.md)`', '`[x](02-other.md)`'],
  ['a block of code', '```md\n[x](02-other.md)\n```', '```md\n[x](02-other.md)\n```'],
] as const)('a twin links from twin to twin: %s', ([, text, want]) => {
  const own = guide('docs/guides/01-own.md', 'guides/own.html', text);
  expect(withTwinLinks([own, other], own, twins)).toBe(want);
});

test.for([
  ['other.md#some-part', []],
  ['../images/a.png', []],
  ['https://x.example/b', []],
  ['02-other.md', ['docs/guides/01-own.md:1: The link to 02-other.md leads nowhere (page guides/own.md).']],
  ['other.md#gone', ['docs/guides/01-own.md:1: The link to other.md#gone leads nowhere (page guides/own.md).']],
] as const)('a link of a twin to %s', ([link, want]) => {
  const files = new Map([
    ['guides/own.md', `[x](${link}) \`[y](nowhere.md)\``],
    ['guides/other.md', other.text],
  ]);
  const problems = checkTwins(
    files,
    new Map([['guides/own.html', 'docs/guides/01-own.md:1']]),
    new Set(['images/a.png']),
  );
  expect(problems.map(({ source, message }) => `${source}: ${message}`)).toEqual(want);
});
