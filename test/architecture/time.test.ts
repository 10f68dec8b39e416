import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';

/** No test may depend on its speed: no reading of a clock, no waiting for a duration, no timeout of its own. */
const clocks =
  /\b(?:setTimeout|setInterval|Date\.now|performance\.now|AbortSignal\.timeout|vi\.wait\w+|expect\.poll)\(/;
const limits = /^ *\}\)?, [\d_]+\);$|\b(?:testTimeout|hookTimeout|vi\.setConfig)\b|^\S.*, \{ timeout: /m;

/** Exceptions, and why nothing depends on the time. */
const excused: Readonly<Record<string, string>> = {
  'test/fixtures/faulty-server/handlers/store.ts': 'A response contains the creation time.',
  'test/generate/write.test.ts': 'The invariant must hold whenever the process is killed.',
  'test/all/client/aborts-program.ts': 'The invariant must hold whenever a request is aborted.',
  'test/all/client/aborts.test.ts': 'The pauses give aborts a place to fall into.',
  'test/all/client/pings-program.ts': 'It gives the garbage collector time to run.',
  'test/all/client/soak-program.ts': 'It gives the garbage collector time to run.',
};

/** With a fake clock, which advances as soon as only timers are pending. */
const skipsWaiting = (text: string): boolean => text.includes('skipWaiting();');

const files = readdirSync(fromRoot('test'), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.includes('/node_modules/') && !file.startsWith('test/architecture/'))
  .map((file) => ({ file, text: readFileSync(fromRoot(file), 'utf8') }));

test('no test reads a clock or waits for a duration', () => {
  const looking = files.filter(({ text }) => clocks.test(text) && !skipsWaiting(text)).map(({ file }) => file);
  expect(looking.toSorted()).toEqual(Object.keys(excused).toSorted());
});

test('no test has a timeout of its own; the one in vitest.config.ts ends hanging tests', () => {
  expect(files.filter(({ text }) => limits.test(text)).map(({ file }) => file)).toEqual([]);
});

test('no test chooses a port; each server takes a free one and reports it', () => {
  expect(files.filter(({ text }) => /\.listen\([1-9]/.test(text)).map(({ file }) => file)).toEqual([]);
});

test.for([
  ['await new Promise((resolve) => setTimeout(resolve, 5));', clocks],
  ['await vi.waitFor(() => expect(count).toBe(1));', clocks],
  ["test('it', { timeout: 60_000 }, async () => {", limits],
  ["test('it', async () => {\n}, 60_000);", limits],
  ['vi.setConfig({ testTimeout: 1 });', limits],
] as const)('%j is found', ([text, pattern]) => {
  expect(pattern.test(text)).toBe(true);
});
