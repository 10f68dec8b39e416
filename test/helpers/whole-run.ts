import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { startMemoryServer, type Switches } from '../fixtures/memory-server/server.ts';
import type { Thing } from '../fixtures/memory-server/store.ts';
import { concord } from './concord.ts';
import { contract } from './run-on.ts';

export interface WholeRun {
  readonly code: number | null;
  /** What the command told about itself, with the closing account at the end. */
  readonly account: string;
  /** The things that existed before and that the run changed, deleted or ended, each with what it did. */
  readonly touched: readonly string[];
  /** What the run left behind and did not name, each as the operation that created it and the address. */
  readonly unnamed: readonly string[];
  /** How many things the run created. */
  readonly created: number;
}

/** Verifies everything, with every consent, on a server in memory on which seven things of each kind exist before. */
export async function wholeRun(switches: Switches = {}, ...args: readonly string[]): Promise<WholeRun> {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  await using server = await startMemoryServer(contract.document, switches, 7);
  const before = structuredClone(server.things);
  const keys = ['--api-key', 'sk-test', '--admin-key', 'sk-admin-test'];
  const consent = ['--allow-writes', '--allow-permanent'];
  const { code, stderr } = await concord(
    folder,
    'verify',
    '--target',
    server.url,
    ...keys,
    ...consent,
    '--thorough',
    '--quiet',
    ...args,
  );
  rmSync(folder, { recursive: true });
  const created = server.things.filter(({ by, existed }) => by !== '' && !existed);
  return {
    code,
    account: stderr,
    touched: touchedIn(before, server.things),
    unnamed: unnamedIn(created, stderr),
    created: created.length,
  };
}

const touchedIn = (before: readonly Thing[], now: readonly Thing[]): string[] =>
  now.flatMap(({ address, existed, done, ...state }, index) => {
    const { body, isAlive, isEnded } = before[index] ?? state;
    const isSame = isDeepStrictEqual([state.body, state.isAlive, state.isEnded], [body, isAlive, isEnded]);
    const isTouched = existed && (!isSame || done.changes + done.deletes + done.ends > 0);
    return isTouched ? [`${address} ${JSON.stringify(done)}`] : [];
  });

/**
 * The things that are still there, although no line has their id. One line that tells why an answer of their create
 * cannot be undone counts for one of them, or for as many as it says. What is inside a thing needs no line of its own.
 */
function unnamedIn(created: readonly Thing[], account: string): string[] {
  const alive = created.filter(({ isAlive }) => isAlive);
  const outermost = alive.filter(({ address }) => !alive.some((other) => address.startsWith(`${other.address}/`)));
  const lines = account.split('\n');
  const isNamed = ({ id }: Thing): boolean => /\w{4}/.test(id) && lines.some((line) => line.includes(id));
  const unnamed = outermost.filter((thing) => !isNamed(thing));
  return unnamed
    .filter(({ by }, index) => {
      const same = unnamed.slice(0, index + 1).filter((one) => one.by === by).length;
      return same > lines.filter((line) => line.includes(`: ${by}: `)).reduce((sum, line) => sum + timesIn(line), 0);
    })
    .map(({ by, address }) => `${by} ${address}`);
}

const timesIn = (line: string): number => Number(/ \((\d+) times\)/.exec(line)?.[1] ?? 1);
