import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../lib/free-port.ts';
import { Failure } from '../lib/failure.ts';
import { ensureInstalled } from '../lib/installed.ts';
import { fromRoot } from '../lib/paths.ts';
import { shortest, timeRow } from './measure.ts';
import type { BenchRow } from './row.ts';

const rounds = 4;

/** Time from process start to the first response, for the whole document. */
export async function benchMockStart(): Promise<BenchRow> {
  await ensureInstalled(fromRoot('test/bench'));
  const document = fromRoot('generated/openapi.json');
  const prism = fromRoot('test/bench/node_modules/@stoplight/prism-cli/dist/index.js');
  const own: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await timeToAnswer((port) => [fromRoot('scripts/run.mjs'), 'mock', '--port', port], '/v1/models'));
    peer.push(await timeToAnswer((port) => [prism, 'mock', '--port', port, document], '/models'));
  }
  const about = { what: 'mock ready, whole document', against: 'Prism CLI', goal: 1 / 8 };
  return timeRow(about, shortest(own), shortest(peer));
}

/** Milliseconds until a server responds with any status. */
async function timeToAnswer(args: (port: string) => readonly string[], path: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, args(String(port)), { stdio: 'ignore' });
  try {
    while (!(await answers(`http://127.0.0.1:${port}${path}`))) await requireRunning(child);
    return performance.now() - started;
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  }
}

export const answers = (url: string): Promise<boolean> =>
  fetch(url, { headers: { authorization: 'Bearer sk-bench' } }).then(
    (response) => response.text().then(() => true),
    () => false,
  );

export async function requireRunning(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) throw new Failure(`${child.spawnargs.join(' ')} ended before it responded.`);
  await pause(10);
}
