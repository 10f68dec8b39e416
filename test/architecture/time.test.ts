import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';

/** No test depends on how fast it runs: what looks at a clock, waits for a time, or has a limit of its own. */
const clocks =
  /\b(?:setTimeout|setInterval|Date\.now|performance\.now|AbortSignal\.timeout|vi\.wait\w+|expect\.poll)\(/;
const limits = /^ *\}\)?, [\d_]+\);$|\b(?:testTimeout|hookTimeout|vi\.setConfig)\b|^\S.*, \{ timeout: /m;

/** Files that do so, and why nothing depends on it. */
const excused: Readonly<Record<string, string>> = {
  'test/fixtures/faulty-server/handlers/store.ts': 'An answer tells when a thing was created.',
  'test/generate/write.test.ts': 'What is to hold when a process is killed holds at any moment.',
  'test/all/client/soak-program.ts': 'It gives the collector of garbage a moment.',
};

/** On a clock of its own, that rings as soon as nothing but timers is left. */
const skipsWaiting = (text: string): boolean => text.includes('skipWaiting();');

const files = readdirSync(fromRoot('test'), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.includes('/node_modules/') && !file.startsWith('test/architecture/'))
  .map((file) => ({ file, text: readFileSync(fromRoot(file), 'utf8') }));

test('no test looks at a clock or waits for a time', () => {
  const looking = files.filter(({ text }) => clocks.test(text) && !skipsWaiting(text)).map(({ file }) => file);
  expect(looking.toSorted()).toEqual(Object.keys(excused).toSorted());
});

test('no test has a limit of its own: vitest.config.ts has the one that ends what hangs', () => {
  expect(files.filter(({ text }) => limits.test(text)).map(({ file }) => file)).toEqual([]);
});

test('no test picks a port: a process that listens takes a free one and tells which', () => {
  expect(files.filter(({ text }) => /\.listen\([1-9]/.test(text)).map(({ file }) => file)).toEqual([]);
});

test.for([
  ['await new Promise((resolve) => setTimeout(resolve, 5));', clocks],
  ['await vi.waitFor(() => expect(count).toBe(1));', clocks],
  ["test('it', { timeout: 60_000 }, async () => {", limits],
  ["test('it', async () => {\n}, 60_000);", limits],
  ['vi.setConfig({ testTimeout: 1 });', limits],
] as const)('%j is seen', ([text, pattern]) => {
  expect(pattern.test(text)).toBe(true);
});
