import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from '../lib/paths.ts';
import type { Conformance } from './result.ts';

export const folder = 'docs/conformance';

export const fileOf = ({ server: { name, version } }: Pick<Conformance, 'server'>): string =>
  join(folder, name, `${version}.json`);

export function writeResult(result: Conformance): string {
  const file = fileOf(result);
  mkdirSync(dirname(fromRoot(file)), { recursive: true });
  writeFileSync(fromRoot(file), `${JSON.stringify(result, null, 2)}\n`);
  return file;
}

/** The files of all results, relative to the repository. */
export const resultFiles = (): readonly string[] =>
  existsSync(fromRoot(folder))
    ? readdirSync(fromRoot(folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name }) => readdirSync(fromRoot(folder, name)).map((file) => join(folder, name, file)))
        .toSorted()
    : [];

export const readResult = (file: string): Conformance =>
  JSON.parse(readFileSync(fromRoot(file), 'utf8')) as Conformance;

/** The newest result of each server: of one day, that of the highest version. */
export function newest(results: readonly Conformance[]): readonly Conformance[] {
  const byServer = Map.groupBy(results, ({ server }) => server.name);
  return [...byServer.values()].flatMap((own) => own.toSorted(newestFirst).slice(0, 1));
}

const newestFirst = (a: Conformance, b: Conformance): number =>
  b.date.localeCompare(a.date) || b.server.version.localeCompare(a.server.version, 'en', { numeric: true });
