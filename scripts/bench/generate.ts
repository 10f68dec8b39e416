import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from '../lib/installed.ts';
import { fromRoot } from '../lib/paths.ts';
import { runCommand } from '../lib/run-command.ts';
import { shortest, timed, timeRow } from './measure.ts';
import type { BenchRow } from './row.ts';

const rounds = 3;

const node = (...args: string[]): Promise<number> => timed(() => runCommand(process.execPath, args));

/** Bundle, types and client from the spec files in a new process, compared with hey-api on the same files. */
export async function benchGenerateCold(): Promise<BenchRow> {
  await ensureInstalled(fromRoot('test/interop'));
  const heyApi = fromRoot('test/interop/node_modules/@hey-api/openapi-ts/bin/run.js');
  const options = ['--input', fromRoot('spec/openapi.yaml'), '--client', '@hey-api/client-fetch', '--output'];
  const own: number[] = [];
  const peer: number[] = [];
  await inTemporaryFolder(async (folder) => {
    for (let round = 0; round < rounds; round += 1) {
      own.push(await node(fromRoot('scripts/bench/generate-once.ts'), join(folder, `own-${round}`)));
      peer.push(await node(heyApi, ...options, join(folder, `peer-${round}`)));
    }
  });
  const about = { what: 'bundle + types + client, cold', against: '@hey-api/openapi-ts', goal: 1 / 2 };
  return timeRow(about, shortest(own), shortest(peer));
}

/** `npm run generate` with no change and with one changed operation, each compared with a full run. */
export async function benchGenerateAgain(): Promise<readonly BenchRow[]> {
  const all: number[] = [];
  const nothing: number[] = [];
  const operation: number[] = [];
  await inTemporaryFolder(async (folder) => {
    copyRepository(folder);
    const generate = (...args: string[]): Promise<number> => node(join(folder, 'scripts/run.mjs'), 'generate', ...args);
    for (let round = 0; round < rounds; round += 1) {
      all.push(await generate('--force'));
      nothing.push(await generate());
      changeOneOperation(folder, round);
      operation.push(await generate());
    }
  });
  const against = 'own cold run, with lint';
  return [
    timeRow({ what: 'generate, nothing changed', against, goal: 1 / 20 }, shortest(nothing), shortest(all)),
    timeRow({ what: 'generate, one operation changed', against, goal: 1 / 5 }, shortest(operation), shortest(all)),
  ];
}

/** A copy of the inputs of the generator, so that the spec can be edited. */
function copyRepository(folder: string): void {
  for (const part of ['spec', 'scripts', 'src', 'generated', 'package.json', 'redocly.yaml', '.oxfmtrc.json']) {
    cpSync(fromRoot(part), join(folder, part), { recursive: true });
  }
  symlinkSync(fromRoot('node_modules'), join(folder, 'node_modules'), 'junction');
}

function changeOneOperation(folder: string, round: number): void {
  const file = join(folder, 'spec/groups/models/paths/models.yaml');
  const changed = readFileSync(file, 'utf8').replace(/(summary: List models).*/, `$1, edition ${round}`);
  writeFileSync(file, changed);
}

export async function inTemporaryFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
