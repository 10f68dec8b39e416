import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { start, form, type Ask } from './asking.ts';

type Made = readonly [parent: string, child: string];

const rows: readonly (readonly [name: string, make: (ask: Ask) => Promise<Made>])[] = [
  [
    'vector store: its files and batches',
    async (ask) => {
      const file = (await ask('POST /files', form('Open from nine.', { filename: 'hours.txt' }))).body.id;
      const { id } = (await ask('POST /vector_stores', {})).body;
      const batch = (await ask(`POST /vector_stores/${id}/file_batches`, { file_ids: [file] })).body;
      return [`/vector_stores/${id}`, batch.id];
    },
  ],
  [
    'thread: its messages',
    async (ask) => {
      const { id } = (await ask('POST /threads', {})).body;
      const message = (await ask(`POST /threads/${id}/messages`, { role: 'user', content: 'Hello.' })).body;
      return [`/threads/${id}`, message.id];
    },
  ],
  [
    'stored completion: the messages of its request',
    async (ask) => {
      const messages = [{ role: 'user', content: 'Hello.' }];
      const { id } = (await ask('POST /chat/completions', { model: 'gpt-5.4-mini', store: true, messages })).body;
      return [`/chat/completions/${id}`, `${id}-0`];
    },
  ],
];

describe('with its parent goes what belongs to a', () => {
  test.for(rows)('%s', async ([, make]) => {
    expect(await isKept(make, false)).toBe(true);
    expect(await isKept(make, true)).toBe(false);
  });
});

/** Whether the child is in the storage, after its parent was deleted or not. */
async function isKept(make: (ask: Ask) => Promise<Made>, deletes: boolean): Promise<boolean> {
  const data = join(mkdtempSync(join(tmpdir(), 'parents-')), 'data.db');
  const { sandbox, ask } = await start({ data });
  const [parent, child] = await make(ask);
  if (deletes) await ask(`DELETE ${parent}`);
  await sandbox.close();
  const database = new DatabaseSync(data);
  const kept = database.prepare('SELECT id FROM objects WHERE body IS NOT NULL').all();
  database.close();
  return kept.some(({ id }) => id === child);
}
