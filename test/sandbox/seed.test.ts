import { describe, expect, test } from 'vitest';
import { seedKinds } from '../../src/sandbox/seed/kinds.ts';
import { start } from './asking.ts';

const thread = { object: 'thread', id: 'thread_1', created_at: 1, metadata: {}, tool_resources: null };
const run = {
  object: 'thread.run',
  id: 'run_1',
  thread_id: 'thread_1',
  created_at: 1,
  started_at: 2,
  status: 'requires_action',
  required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: [{ id: 'call_1' }] } },
};

describe('objects that belong to others', () => {
  test('a run that waits for outputs goes on waiting, and can be cancelled', async () => {
    const { sandbox, ask } = await start({ seed: [thread, run] });
    expect((await ask('GET /threads/thread_1/runs/run_1')).body).toMatchObject({
      status: 'requires_action',
      started_at: 2,
      required_action: run.required_action,
    });
    expect((await ask('POST /threads/thread_1/runs/run_1/cancel', {})).body.status).toMatch(/^cancel/);
    await sandbox.close();
  });

  test('a file of a store has its chunks, which can be found', async () => {
    const seed = [
      { object: 'vector_store', id: 'vs_1', created_at: 1, expires_after: null, metadata: {} },
      {
        object: 'vector_store.file',
        id: 'file-1',
        vector_store_id: 'vs_1',
        created_at: 1,
        status: 'completed',
        usage_bytes: 5,
        attributes: {},
        content: [{ type: 'text', text: 'Lamps can be returned.' }],
      },
    ];
    const { sandbox, ask } = await start({ seed });
    const { data } = (await ask('POST /vector_stores/vs_1/search', { query: 'returned lamps' })).body;
    expect(data).toMatchObject([{ file_id: 'file-1', content: [{ text: 'Lamps can be returned.' }] }]);
    sandbox.reset();
    expect((await ask('GET /vector_stores/vs_1/files/file-1/content')).body.data).toHaveLength(1);
    await sandbox.close();
  });
});

test('a file is as long as its content, whatever the seed says', async () => {
  const seed = [{ object: 'file', id: 'file-1', filename: 'a.txt', bytes: 99, created_at: 1, content: 'äx' }];
  const { sandbox, ask } = await start({ seed });
  expect((await ask('GET /files/file-1')).body.bytes).toBe(3);
  expect((await ask('GET /files/file-1/content')).text).toBe('äx');
  await sandbox.close();
});

test.for<[string, object, RegExp]>([
  ['of an unknown kind', { object: 'lamp', id: '1' }, /one of the kinds model, file,.* got lamp/],
  ['without an id', { object: 'file' }, /needs `id`/],
  ['without its owner', { object: 'thread.run', id: 'run_1' }, /thread\.run needs `thread_id`, and run_1 has none/],
])('an object %s is refused', async ([, one, message]) => {
  await expect(start({ seed: [one as never] })).rejects.toThrow(message);
});

test('the examples have an object of each kind', async () => {
  const { sandbox, ask } = await start({ seed: 'examples' });
  const kinds = new Set(sandbox.export().map(({ object }) => object));
  const alone = Object.entries(seedKinds).filter(([, kind]) => kind.parent === undefined && !kind.isOfOrganization);
  expect([...kinds].toSorted()).toEqual(alone.map(([name]) => name).toSorted());
  const admin = { authorization: 'Bearer sk-admin-1' };
  const { data } = (await ask('GET /organization/projects', undefined, admin)).body;
  expect(data.map(({ name }: { name: string }) => name)).toContain('Parcel support');
  await sandbox.close();
});
