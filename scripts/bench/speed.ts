import { inTurn, type Project } from './project.ts';
import type { BenchRow } from './row.ts';
import { startServer } from './server.ts';
import { atLeast, atMost } from './table.ts';

/** Milliseconds to import each package in a fresh process. */
export async function measureImport(project: Project): Promise<BenchRow[]> {
  const times = await inTurn(9, ['openai-concord', 'openai'], (name) => project.run('cold-import.js', [name]));
  const figures = { own: times['openai-concord'], peer: times.openai, show: (ms: number) => `${ms.toFixed(0)} ms` };
  return [atMost(1 / 10, { what: 'cold import', against: 'openai', ...figures })];
}

/** CPU time per request: JSON to loopback and back. */
export async function measureRequests(project: Project): Promise<BenchRow[]> {
  const server = await startServer();
  try {
    const args = [server.url, '2000'];
    const cpu = await inTurn(5, ['fetch', 'openai', 'ours'], (name) => project.run('requests.js', [name, ...args]));
    const row = (against: 'fetch' | 'openai', goal: number): BenchRow => {
      const figures = { own: cpu.ours, peer: cpu[against], show: (time: number) => `${time.toFixed(0)} µs` };
      return atMost(goal, { what: 'CPU per request', against, ...figures });
    };
    return [row('fetch', 1.25), row('openai', 0.85)];
  } finally {
    server.close();
  }
}

/** Stream events per second, each parsed. */
export async function measureEvents(project: Project): Promise<BenchRow[]> {
  const server = await startServer();
  try {
    const rates = await inTurn(5, ['parser', 'openai', 'ours'], (name) => project.run('events.js', [name, server.url]));
    const row = (against: string, peer: number, goal: number): BenchRow =>
      atLeast(goal, { what: 'SSE events per second', against, own: rates.ours, peer, show: (rate) => rate.toFixed(0) });
    return [row('eventsource-parser', rates.parser, 0.7), row('openai', rates.openai, 3)];
  } finally {
    server.close();
  }
}
