import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { start, type Ask } from './asking.ts';

let sandbox: Sandbox;
let ask: Ask;
const failures: unknown[] = [];
const wasSilent = Promise.withResolvers<void>();
beforeAll(async () => {
  ({ sandbox, ask } = await start({
    onError: (error) => failures.push(error),
    onRequest: ({ notes }) => void (notes.includes('fault silent') && wasSilent.resolve()),
  }));
});
afterAll(() => sandbox.close());

const hit = (kind: string, project: string) => ({ 'x-sandbox-fault': kind, 'x-sandbox-project': project });
const within = (project: string) => ({ 'x-sandbox-project': project });

test('a route that a fault hides looks like one that never was', async () => {
  const hidden = await ask('GET /files', undefined, hit('unknown-route', 'a'));
  const unknown = await ask('GET /fils');
  expect(hidden).toMatchObject({ status: 404, body: { error: { code: 'unknown_url' } } });
  expect(hidden.body.error).toEqual({ ...unknown.body.error, message: 'There is no operation GET /v1/files.' });
});

test('what is created can get an id that must not get into a path, and has it for good', async () => {
  const made: string[] = [];
  for (let index = 0; index < 30; index += 1)
    made.push((await ask('POST /vector_stores', { name: 'n' }, hit('odd-id', 'b'))).body.id);
  expect(made.filter((id) => /^[\w-]+$/.test(id))).toEqual([]);
  const { body } = await ask('GET /vector_stores?limit=100', undefined, within('b'));
  expect(body.data.map(({ id }: { id: string }) => id).toSorted()).toEqual([...new Set(made)].toSorted());
  const addressable = made.filter((id) => id.length > 2);
  for (const id of addressable.slice(0, 5)) {
    const one = await ask(`DELETE /vector_stores/${encodeURIComponent(id)}`, undefined, within('b'));
    expect(one).toMatchObject({ status: 200, body: { id, deleted: true } });
  }
});

test('a create can be answered with the oldest object, and then makes nothing', async () => {
  const first = await ask('POST /vector_stores', { name: 'first' }, hit('same-object', 'c'));
  expect(first.body.name).toBe('first');
  await ask('POST /vector_stores', { name: 'second' }, within('c'));
  const third = await ask('POST /vector_stores', { name: 'third' }, hit('same-object', 'c'));
  expect([third.status, third.body.id]).toEqual([200, first.body.id]);
  const { body } = await ask('GET /vector_stores', undefined, within('c'));
  expect(body.data.map(({ name }: { name: string }) => name)).toEqual(['second', 'first']);
});

test('a silent request ends when its caller gives up, or the sandbox closes', async () => {
  const gone = new AbortController();
  const headers = { authorization: `Bearer ${sandbox.key}`, 'x-sandbox-fault': 'silent' };
  const asked = fetch(`${sandbox.url}/models`, { headers, signal: gone.signal });
  asked.catch(() => {});
  // Another request is answered meanwhile.
  expect((await ask('GET /models')).status).toBe(200);
  gone.abort();
  await expect(asked).rejects.toThrow('aborted');
  await wasSilent.promise;
  expect(failures).toEqual([]);
});
