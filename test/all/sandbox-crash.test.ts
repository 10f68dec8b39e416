import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { asking, form } from '../sandbox/asking.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-crash-'));
const data = join(folder, 'data.db');
afterAll(() => rmSync(folder, { recursive: true }));

interface Acknowledged {
  /** Content by the id of the file. */
  readonly files: Map<string, string>;
  readonly stores: Set<string>;
}

async function open(): Promise<{ child: ChildProcess; url: string }> {
  const args = [fromRoot('src/cli/concord.ts'), 'sandbox', '--port', '0', '--quiet', '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = (await once(child.stdout as never, 'data')) as [Buffer];
  return { child, url: /OPENAI_BASE_URL=(\S+)/.exec(String(text))?.[1] ?? '' };
}

/** Four callers at once, until the process is killed in the middle of what they do. */
async function load(url: string, killed: () => void, after: number, known: Acknowledged): Promise<void> {
  const ask = asking({ url, key: 'sk-sandbox' });
  let count = 0;
  const caller = async (name: number): Promise<void> => {
    for (;;) {
      const content = `${name} ${count} ${'x'.repeat((count * 7919) % 300_000)}`;
      const file = (await ask('POST /files', form(content))).body.id;
      known.files.set(file, content);
      known.stores.add((await ask('POST /vector_stores', { file_ids: [file] })).body.id);
      count += 1;
      if (count === after) killed();
    }
  };
  await Promise.allSettled([0, 1, 2, 3].map(caller));
}

test('after each of 50 kills under load, every acknowledged write is there, and nothing half', async () => {
  const known: Acknowledged = { files: new Map(), stores: new Set() };
  for (let round = 0; round < 50; round += 1) {
    const { child, url } = await open();
    const closed = once(child, 'close');
    await load(url, () => void child.kill('SIGKILL'), 1 + (round % 5), known);
    await closed;
  }
  const sandbox = await createSandbox({ data });
  const ask = asking(sandbox);
  try {
    for (const [id, content] of known.files) expect((await ask(`GET /files/${id}/content`)).text).toBe(content);
    for (const id of known.stores) expect((await ask(`GET /vector_stores/${id}`)).status).toBe(200);
    const { data: files } = (await ask('GET /files')).body;
    for (const { id, bytes } of files) expect((await ask(`GET /files/${id}/content`)).text).toHaveLength(bytes);
    expect(files.length).toBeGreaterThanOrEqual(known.files.size);
    expect(known.files.size).toBeGreaterThan(100);
  } finally {
    await sandbox.close();
  }
});
