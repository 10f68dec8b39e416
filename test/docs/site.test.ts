import { beforeAll, expect, test } from 'vitest';
import { siteFiles } from '../../scripts/docs/build-site.ts';
import { twinOf } from '../../scripts/docs/site/addresses.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { readFileSync } from 'node:fs';
import { nodesIn, ownSite, pagesOf, sentBytes } from './site.ts';

const site = ownSite();
let files: Map<string, string>;
let pages: [address: string, html: string][];
beforeAll(async () => {
  files = await siteFiles(site);
  pages = pagesOf(files);
});

test('every operation, example, schema and group has a page of its own', () => {
  const addresses = [
    ...site.operations.flatMap(({ callAddresses }) => Object.values(callAddresses)),
    ...site.schemas.map(({ address }) => address),
    ...site.groups.map(({ address }) => address),
  ];
  expect(addresses.length).toBeGreaterThan(1000);
  expect(addresses.filter((address) => !files.has(address))).toEqual([]);
  expect(new Set(addresses.map((address) => address.toLowerCase())).size).toBe(addresses.length);
});

test('an operation stands under its id, which does not move with its group', () => {
  expect(site.operation('createChatCompletion')?.address).toBe('operations/createChatCompletion.html');
});

test('every operation, schema and group has a twin in Markdown, without HTML', () => {
  const twins = [...site.operations, ...site.schemas, ...site.groups].map(({ address }) => twinOf(address));
  expect(twins.filter((twin) => !files.get(twin)?.startsWith('> All pages: [llms.txt](../llms.txt)\n\n# '))).toEqual(
    [],
  );
  const prose = twins.map((twin) => (files.get(twin) ?? '').replaceAll(/(`{3,})[^]*?\1|`[^`\n]*`/g, ''));
  expect(prose.filter((text) => /(?<!\\)<[a-z/!]/i.test(text))).toEqual([]);
});

test('the twin tells refusals apart by their codes, null too, and links what a stream contains', () => {
  expect(files.get('operations/deleteFile.md')).toContain('`code`: `null` or `unknown_url`.');
  expect(files.get('operations/createChatCompletion.md')).toContain(
    '| [`ChatCompletionChunk`](../schemas/CreateChatCompletionStreamResponse.md) |',
  );
});

test('the client is called with what it takes, and returns types that lead to their fields', () => {
  const client = /id="client"[^]*?<\/section>/.exec(files.get('operations/createChatCompletion.html') ?? '')?.[0];
  expect(client).toContain('client.chat.completions.create(params)');
  expect(client).toContain('<a href="../schemas/CreateChatCompletionStreamResponse.html">ChatCompletionChunk</a>');
  expect(files.get('operations/deleteFile.html')).toContain('client.files.delete(fileId)');
});

test('the contract can be downloaded as it is committed', () => {
  expect(files.get('openapi.json')).toBe(readFileSync(fromRoot('generated/openapi.json'), 'utf8'));
});

test('the index for programs names every operation, and is short enough to be read whole', () => {
  const index = files.get('llms.txt') ?? '';
  expect(site.operations.filter(({ address }) => !index.includes(`](${twinOf(address)}): `))).toEqual([]);
  expect(index.length).toBeLessThan(50_000);
});

test('pages are small: at most 30 kB sent, 15 kB for 95 of 100, and 4,000 elements', () => {
  const sizes = pages.map(([address, html]) => ({ address, bytes: sentBytes(html), nodes: nodesIn(html) }));
  expect(sizes.filter(({ bytes }) => bytes > 30_000)).toEqual([]);
  expect(sizes.filter(({ nodes }) => nodes > 4000)).toEqual([]);
  const sorted = sizes.map(({ bytes }) => bytes).toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(15_000);
  const operations = sizes
    .filter(({ address }) => /^operations\/[^/]+$/.test(address))
    .toSorted((a, b) => a.bytes - b.bytes);
  expect(operations[Math.floor(operations.length * 0.95)]?.bytes).toBeLessThanOrEqual(15_000);
});

test('the scripts of the site are at most 10 kB sent', () => {
  const scripts = [...files].filter(([file]) => file.endsWith('.js') && !file.includes('/entries-'));
  expect(scripts.map(([file]) => file.replace(/-[0-9a-f]{8}/, '')).toSorted()).toMatchInlineSnapshot(`
    [
      "assets/search.js",
      "assets/site.js",
      "assets/theme.js",
      "assets/try.js",
    ]
  `);
  expect(scripts.reduce((sum, [, text]) => sum + sentBytes(text), 0)).toBeLessThanOrEqual(10_000);
});

test('the list that the search loads is at most 150 kB sent', () => {
  const lists = [...files].filter(([file]) => file.includes('/entries-'));
  expect(lists).toHaveLength(1);
  expect(sentBytes(lists[0]?.[1] ?? '')).toBeLessThanOrEqual(150_000);
});

test('no page has an inline style or script, which the policy would stop', () => {
  const inline = /\sstyle=|<style|\son\w+=|<script(?![^>]*(?:\ssrc=|type="application\/json"))/;
  expect(
    pages.filter(([, html]) => inline.test(html.replaceAll(/<pre[^]*?<\/pre>/g, ''))).map(([page]) => page),
  ).toEqual([]);
});

test('no page or asset loads anything from another host', () => {
  const loads =
    /<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*\s(?:src|href|data)="(?:https?:|\/\/)/;
  expect(pages.filter(([, html]) => loads.test(html)).map(([page]) => page)).toEqual([]);
  const styles = [...files].filter(([file]) => file.endsWith('.css'));
  expect(styles).toHaveLength(1);
  expect(styles.filter(([, text]) => /url\(|@import/.test(text))).toEqual([]);
});

test('only pages of operations may send requests to other servers', () => {
  const sending = pages.filter(([, html]) => html.includes('connect-src')).map(([page]) => page);
  expect(sending.toSorted()).toEqual(site.operations.map(({ address }) => address).toSorted());
});

test('every page has one heading of the first level, and leaves out no level', () => {
  const levels = pages.map(([page, html]) => ({
    page,
    all: [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level)),
  }));
  expect(levels.filter(({ all }) => all.filter((level) => level === 1).length !== 1 || all[0] !== 1)).toEqual([]);
  expect(levels.filter(({ all }) => all.some((level, index) => level > (all[index - 1] ?? 0) + 1))).toEqual([]);
});
