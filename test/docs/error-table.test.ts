import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import OpenAI, * as exported from '../../src/client/index.ts';

const classesByName: Readonly<Record<string, unknown>> = exported;
const guide = readFileSync(fromRoot('docs/guides/02-errors-and-retries.md'), 'utf8');

/** The rows of the table that are about a status: its classes, the most exact first, and whether it is sent again. */
const rows = guide.split('\n').flatMap((line) => {
  const [, cause = '', text = '', again = ''] = line.split('|').map((cell) => cell.trim());
  const statuses = cause.match(/\b\d{3}\b/g) ?? [];
  const classes = text.match(/\w+Error/g) ?? [];
  return statuses.map((status, index) => ({
    status: Number(status) + (cause.startsWith('another') ? 2 : 0),
    isQuota: cause.includes('quota'),
    classes: statuses.length > 1 ? classes.slice(index, index + 1) : classes,
    isRetried: again === 'yes',
  }));
});

test('the table has the statuses of errors', () => {
  expect(rows.map(({ status }) => status)).toEqual([400, 401, 403, 404, 408, 409, 413, 422, 429, 429, 503, 502]);
});

test.for(rows)(
  '$status is $classes, as the table of the guide says',
  async ({ status, isQuota, classes, isRetried }) => {
    let sent = 0;
    const body = { error: { message: 'No.', type: 'x', param: null, code: isQuota ? 'insufficient_quota' : null } };
    const client = new OpenAI({
      apiKey: 'sk-test',
      logLevel: 'off',
      maxRetries: 1,
      fetch: () => {
        sent += 1;
        return Promise.resolve(Response.json(body, { status, headers: { 'retry-after-ms': '1' } }));
      },
    });
    const error: unknown = await client.models.list().then(String, (reason: unknown) => reason);
    expect((error as Error).name).toBe(classes[0]);
    for (const name of classes) expect(error).toBeInstanceOf(classesByName[name] as typeof Error);
    expect(sent).toBe(isRetried ? 2 : 1);
  },
);

test('every class that the guides name is an export of the client', () => {
  const texts = guide + readFileSync(fromRoot('docs/guides/03-streaming.md'), 'utf8');
  const names = new Set([...texts.matchAll(/`([A-Z]\w*Error)`/g)].map(([, name = '']) => name));
  expect(names.size).toBeGreaterThan(15);
  expect([...names].filter((name) => !(name in classesByName))).toEqual([]);
});
