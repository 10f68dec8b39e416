import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml } from '../../src/openapi/parse-yaml.ts';
import { Failure } from '../lib/failure.ts';
import { fromRoot, shown } from '../lib/paths.ts';

/** A difference that stays, and why. */
export interface Waiver {
  /** Field and what is found there, word for word as the report has them. */
  readonly field: string;
  readonly found: string;
  /** The version of the official client in which it was looked at. It holds from there on. */
  readonly version: string;
  readonly reason: string;
  /** The file that it stands in. */
  readonly file: string;
}

/** All waivers. @throws {Failure} for one that is not written as it must be. */
export function readWaivers(): Waiver[] {
  const folder = fromRoot('scripts/parity/waivers');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const waivers = files.flatMap((name) => {
    const file = fromRoot('scripts/parity/waivers', name);
    return parseWaivers(readFileSync(file, 'utf8'), shown(file));
  });
  refuseRepeated(waivers);
  return waivers;
}

export function parseWaivers(text: string, file: string): Waiver[] {
  const entries = yamlOf(text, file);
  if (!Array.isArray(entries)) throw new Failure(`${file} is not a list of waivers.`, 2);
  return entries.map((entry: unknown, index) => waiverOf(entry, file, index));
}

function yamlOf(text: string, file: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure(`${file} is not valid YAML: ${error.message}.`, 2);
  }
}

const keys = ['field', 'found', 'version', 'reason'] as const;

function waiverOf(entry: unknown, file: string, index: number): Waiver {
  const given = (entry ?? {}) as Record<string, unknown>;
  const { field, found, version, reason } = given;
  const isWhole =
    Object.keys(given).length === keys.length &&
    keys.every((key) => typeof given[key] === 'string' && given[key].trim() !== '');
  if (!isWhole) {
    throw new Failure(`${file}: waiver ${index + 1} must have the texts ${keys.join(', ')}, and nothing else.`, 2);
  }
  // Brackets are part of names: `responses.list(params).include[]`.
  if (/[*?|,^$+\\\s]/.test(field as string))
    throw new Failure(`${file}: "${String(field)}" is a pattern, but a waiver names one field.`, 2);
  if (!/^\d+\.\d+\.\d+$/.test(version as string))
    throw new Failure(`${file}: "${String(version)}" of ${String(field)} is not one version, such as 7.59.0.`, 2);
  return { field, found, version, reason, file } as Waiver;
}

function refuseRepeated(waivers: readonly Waiver[]): void {
  const seen = new Set<string>();
  for (const { field, found, file } of waivers) {
    const key = `${field} ${found}`;
    if (seen.has(key)) throw new Failure(`${file}: ${field}, ${found}, is waived twice.`, 2);
    seen.add(key);
  }
}
