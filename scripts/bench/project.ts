import { copyFileSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from '../build/client-package.ts';
import { fromRoot } from '../lib/paths.ts';
import { runCommand } from '../lib/run-command.ts';
import { median } from './measure.ts';

/** A project with both clients and the measured programs. */
export interface Project {
  readonly folder: string;
  /** Runs one of the programs in its own process and returns its JSON output. */
  run(program: string, args?: readonly string[]): Promise<never>;
  remove(): void;
}

export async function createProject(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await buildClient(join(folder, 'node_modules/openai-concord'));
  for (const name of ['openai', 'openapi-fetch', 'openapi-typescript-helpers', 'eventsource-parser']) {
    symlinkSync(fromRoot('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const programs = fromRoot('scripts/bench/programs');
  for (const file of readdirSync(programs)) copyFileSync(join(programs, file), join(folder, file));
  return {
    folder,
    run: async (program, args = []) =>
      JSON.parse(await runCommand(process.execPath, [join(folder, program), ...args], { cwd: folder })) as never,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs several functions in turn, repeatedly, so that a slow moment affects all of them. */
export async function inTurn<Key extends string>(
  rounds: number,
  keys: readonly Key[],
  measure: (key: Key) => Promise<number>,
): Promise<Record<Key, number>> {
  const values = Object.fromEntries(keys.map((key) => [key, [] as number[]])) as unknown as Record<Key, number[]>;
  for (let round = 0; round < rounds; round++) for (const key of keys) values[key].push(await measure(key));
  return Object.fromEntries(keys.map((key) => [key, median(values[key])])) as Record<Key, number>;
}
