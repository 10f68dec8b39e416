import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../lib/free-port.ts';
import { fromRoot } from '../lib/paths.ts';
import type { Installed } from './servers.ts';

export interface Started {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server on a free port. It may not answer yet. What it says is not shown. */
export async function startServer(server: Installed, upstream: string): Promise<Started> {
  const port = await freePort();
  const child = spawn(process.execPath, [server.program, ...server.args(port, upstream)], {
    cwd: fromRoot('test/scoreboard'),
    env: { ...process.env, ...server.env?.(port) },
    stdio: 'ignore',
  });
  await once(child, 'spawn');
  return { url: `http://127.0.0.1:${port}${server.path}`, close: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'exit');
  child.kill('SIGKILL');
  await closed;
}
