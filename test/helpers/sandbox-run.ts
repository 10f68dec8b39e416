import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationsOf } from '../../src/openapi/operations.ts';
import type { JournalEntry } from '../../src/sandbox/journal.ts';
import type { Fault } from '../../src/sandbox/faults/fault.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { concord } from './concord.ts';
import { contract } from './contract.ts';
import { makeSevenOfEach } from './seven-of-each.ts';

export interface SandboxRun {
  readonly code: number | null;
  /** How many things existed before. */
  readonly existed: number;
  /** The things that existed before and that the run changed or deleted. */
  readonly touched: readonly string[];
  /** What the run left behind and did not name, each as the operation that created it and the id. */
  readonly unnamed: readonly string[];
  /** How many things the run created. */
  readonly created: number;
}

const keys = { apiKey: 'sk-test', adminKey: 'sk-admin-test' };

/** Verifies everything, with every consent, on a sandbox on which seven things of each kind exist before. */
export async function sandboxRun(faults: readonly Fault[] = [], ...args: readonly string[]): Promise<SandboxRun> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-run-'));
  const data = join(folder, 'data.db');
  const journal: JournalEntry[] = [];
  const settings = { data, keys: Object.values(keys), pace: { queued: 20, work: 20 } };
  try {
    await seed(settings);
    const before = rowsOf(data);
    const sandbox = await createSandbox({ ...settings, faults, onRequest: (entry) => void journal.push(entry) });
    const { code, stderr } = await concord(
      folder,
      'verify',
      '--target',
      sandbox.url,
      ...['--api-key', keys.apiKey, '--admin-key', keys.adminKey, '--allow-writes', '--allow-permanent'],
      ...['--quiet', ...args],
    ).finally(() => sandbox.close());
    const after = rowsOf(data);
    const made = journal.flatMap(madeBy).filter(({ name }) => !before.has(name));
    return {
      code,
      existed: before.size,
      touched: [...before].filter(([id, body]) => after.get(id) !== body).map(([id]) => id),
      unnamed: unnamedIn(
        made.filter(({ name }) => after.has(name)),
        stderr,
      ),
      created: made.length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function seed(settings: SandboxOptions): Promise<void> {
  await using sandbox = await createSandbox({ ...settings, pace: { queued: 0, work: 0 } });
  await makeSevenOfEach(sandbox, keys);
}

/** What is kept and has an id, by name. What was deleted is not among it. */
function rowsOf(file: string): ReadonlyMap<string, string> {
  const database = new DatabaseSync(file);
  const rows = database.prepare('SELECT body FROM objects WHERE body IS NOT NULL').all();
  database.close();
  const bodies = rows.map(({ body }) => String(body));
  const things = bodies.filter((body) => (JSON.parse(body) as Thing).id !== undefined);
  // A key remembers when it was used last.
  return new Map(things.map((body) => [nameOf(JSON.parse(body) as Thing), body.replace(/"last_used_at":\d+/, '')]));
}

interface Thing {
  readonly object?: unknown;
  readonly id?: unknown;
  readonly vector_store_id?: unknown;
}

/** Ids that are odd are not the only ones of their name, and a file has one id in all the stores that have it. */
const nameOf = ({ object, id, vector_store_id: store = '' }: Thing): string =>
  `${String(object)} ${String(id)} ${String(store)}`.trim();

interface Made {
  readonly by: string;
  readonly id: string;
  readonly name: string;
}

/** What a request created. */
function madeBy({ method, path, operationId = '', status, answer }: JournalEntry): Made[] {
  if (method !== 'POST' || status >= 300) return [];
  const thing = madeIn(answer);
  return creates.has(operationId) && typeof thing.id === 'string' && !path.endsWith('/cancel')
    ? [{ by: operationId, id: thing.id, name: nameOf(thing) }]
    : [];
}

/** The object of an answer, also if a stream tells it. */
function madeIn(answer: unknown): Thing {
  if (!Array.isArray(answer)) return (answer ?? {}) as Thing;
  const [first] = answer as { object?: string; id?: string; response?: Thing; data?: Thing }[];
  return first?.response ?? first?.data ?? { ...first, object: first?.object?.replace('.chunk', '') };
}

const creates = new Set(
  operationsOf(contract).flatMap(({ method, path, operation }) =>
    method === 'post' && !path.endsWith('}') ? [operation.operationId] : [],
  ),
);

/**
 * The things that are still there, although no line has their id. One line that tells why an answer of their create
 * cannot be undone counts for one of them, or for as many as it says.
 */
function unnamedIn(alive: readonly Made[], account: string): string[] {
  const lines = account.split('\n');
  const unnamed = alive.filter(({ id }) => !(/\w{4}/.test(id) && lines.some((line) => line.includes(id))));
  return unnamed
    .filter(({ by }, index) => {
      const same = unnamed.slice(0, index + 1).filter((one) => one.by === by).length;
      return same > lines.filter((line) => line.includes(`: ${by}: `)).reduce((sum, line) => sum + timesIn(line), 0);
    })
    .map(({ by, id }) => `${by} ${id}`);
}

const timesIn = (line: string): number => Number(/ \((\d+) times\)/.exec(line)?.[1] ?? 1);
