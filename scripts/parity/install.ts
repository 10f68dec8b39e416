import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';
import { runNpm } from '../lib/run-npm.ts';

/**
 * Installs a version of the official client, without running anything of it.
 *
 * @param spec as npm takes it, such as `openai@latest`.
 * @returns the folder whose `node_modules` has it.
 */
export async function installOfficial(spec: string): Promise<string> {
  if (spec.startsWith('-')) throw new Failure(`"${spec}" is an option; give a version, such as openai@latest.`, 2);
  const folder = fromRoot('.cache/parity', spec.replaceAll(/[^\w.@-]/g, '_'));
  // What a tag names today may be another version than yesterday's.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  try {
    await runNpm(['install', ...settings, spec.startsWith('.') ? resolve(spec) : spec], { cwd: folder });
  } catch (error) {
    throw error instanceof Failure ? new Failure(refusalOf(spec, error.message), 2) : error;
  }
  if (!existsSync(join(folder, 'node_modules/openai'))) throw new Failure(`"${spec}" is not the package openai.`, 2);
  return folder;
}

/** Fails at once when the registry does not answer, and says why even under `npm run --silent`. */
const settings = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=0', '--loglevel=error'];

const unknown = new Set(['E404', 'ETARGET', 'EINVALIDTAGNAME', 'EINVALIDPACKAGENAME', 'ENOENT']);
const offline = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOTCACHED',
]);

/** One sentence of what npm said at length. */
export function refusalOf(spec: string, output: string): string {
  const code = /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1] ?? '';
  if (unknown.has(code)) return `npm finds no package or version "${spec}".`;
  if (offline.has(code)) return `The npm registry cannot be reached, so that "${spec}" was not installed.`;
  return `npm could not install "${spec}"${code && ` (${code})`}.`;
}
