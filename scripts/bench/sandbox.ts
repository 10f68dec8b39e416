import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { buildCli } from '../build/cli-package.ts';
import { ensureInstalled } from '../lib/installed.ts';
import { fromRoot } from '../lib/paths.ts';
import { shortest, timed, timeRow } from './measure.ts';
import { freePort } from '../lib/free-port.ts';
import { answers, requireRunning } from './mock-start.ts';
import type { BenchRow } from './row.ts';
import { atLeast } from './table.ts';

const rounds = 4;
const headers = { authorization: 'Bearer sk-bench', 'content-type': 'application/json' };
const chat = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hello there.' }] };

/** The sandbox against Prism's mock, aimock and Node alone. */
export async function benchSandbox(): Promise<BenchRow[]> {
  await ensureInstalled(fromRoot('test/bench'));
  // As it is installed, without types to strip.
  await buildCli();
  const [own, prism] = [await open(), await openPrism()];
  try {
    const idle = idleMemory(own, prism);
    return [await served(own, prism), await started(), await commandReady(), ...idle, ...(await memory(own))];
  } finally {
    own.child.kill();
    prism.child.kill();
  }
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

async function open(): Promise<Running> {
  const args = [fromRoot('dist/cli/src/cli/concord.js'), 'sandbox', '--port', '0', '--quiet'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [text] = (await once(child.stdout as never, 'data')) as [Buffer];
  return { child, url: /http:\S+/.exec(String(text))?.[0] ?? '' };
}

async function openPrism(): Promise<Running> {
  const prism = fromRoot('test/bench/node_modules/@stoplight/prism-cli/dist/index.js');
  const port = String(await freePort());
  const args = [prism, 'mock', '--port', port, fromRoot('generated/openapi.json')];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(`${url}/models`))) await requireRunning(child);
  return { child, url };
}

const served = async (own: Running, peer: Running): Promise<BenchRow> =>
  atLeast(10, {
    what: 'sandbox, requests per second of CPU',
    against: 'Prism CLI',
    own: await requests(own),
    peer: await requests(peer),
    show: (rate) => rate.toFixed(0),
  });

/** The system counts CPU in steps of 10 ms: in a round of this size, that is about a microsecond per request. */
const inRound = 8000;

/**
 * Requests that the server answers in a second of its own work, whatever else the machine does. Half of them read, half
 * call a model; what is loaded at first use is loaded before.
 */
async function requests({ child, url }: Running): Promise<number> {
  const send = async (index: number): Promise<void> => {
    const response =
      index % 2 === 0
        ? await fetch(`${url}/models/gpt-4o-mini`, { headers })
        : await fetch(`${url}/chat/completions`, { method: 'POST', headers, body: JSON.stringify(chat) });
    await response.text();
  };
  const all = async (): Promise<void> => {
    let next = 0;
    const sendNext = async (): Promise<void> => {
      while (next < inRound) await send((next += 1));
    };
    await Promise.all(Array.from({ length: 16 }, sendNext));
  };
  await all();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = cpuOf(child);
    const wall = await timed(all);
    times.push(before === undefined ? wall : (cpuOf(child) ?? 0) - before);
  }
  return (inRound * 1000) / shortest(times);
}

/** Milliseconds that a process has worked, where the system tells it. */
function cpuOf({ pid }: ChildProcess): number | undefined {
  try {
    const [, , , , , , , , , , , user, system] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(user) + Number(system)) * 10;
  } catch {
    return undefined;
  }
}

/** Loading and starting in a fresh process, without the start of Node. */
async function started(): Promise<BenchRow> {
  const own = `const { createSandbox } = await import('./dist/cli/src/sandbox/index.js'); await createSandbox();`;
  const peer = `const { LLMock } = await import('@copilotkit/aimock'); await new LLMock({ port: 0, logLevel: 'silent' }).start();`;
  const [owns, peers]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    owns.push(await inProcess(own));
    peers.push(await inProcess(peer));
  }
  return timeRow(
    { what: '`createSandbox()`', against: "aimock's start", goal: 1 / 5 },
    shortest(owns),
    shortest(peers),
  );
}

async function inProcess(work: string): Promise<number> {
  const program = `const t = performance.now(); ${work} console.log(performance.now() - t); process.exit();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: fromRoot(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [data] = (await once(child.stdout as never, 'data')) as [Buffer];
  return Number(String(data));
}

/** From the start of the process to the printed address. */
async function commandReady(): Promise<BenchRow> {
  const [owns, peers]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    owns.push(
      await timed(async () => {
        const { child } = await open();
        child.kill();
      }),
    );
    peers.push(await timed(() => once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'close')));
  }
  return timeRow({ what: '`concord sandbox` ready', against: '`node -e 0`', goal: 4 }, shortest(owns), shortest(peers));
}

/** What 200 streams that are read slowly add to the memory. Only where the system tells it. */
async function memory({ child, url }: Running): Promise<BenchRow[]> {
  const idle = residentOf(child);
  if (idle === undefined) return [];
  const body = JSON.stringify({ ...chat, stream: true, messages: [{ role: 'user', content: 'word '.repeat(20) }] });
  const open200 = Array.from({ length: 200 }, () =>
    fetch(`${url}/chat/completions`, { method: 'POST', headers, body }),
  );
  const responses = await Promise.all(open200);
  const busy = residentOf(child) ?? Number.NaN;
  await Promise.all(responses.map((response) => response.text()));
  return [memoryRow('sandbox, memory with 200 open streams', 'the same before', 2, busy, idle)];
}

/** The memory of servers that have answered nothing yet. Only where the system tells it. */
function idleMemory(own: Running, peer: Running): BenchRow[] {
  const [used, by] = [residentOf(own.child), residentOf(peer.child)];
  if (used === undefined || by === undefined) return [];
  return [memoryRow('sandbox, idle memory', 'Prism CLI', 1 / 2, used, by)];
}

function memoryRow(what: string, against: string, goal: number, own: number, peer: number): BenchRow {
  const ratio = own / peer;
  const detail = `${own.toFixed(0)} MiB against ${peer.toFixed(0)} MiB`;
  return { what, against, ratio, goal, met: ratio <= goal, detail };
}

/** MiB. */
function residentOf({ pid }: ChildProcess): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}
