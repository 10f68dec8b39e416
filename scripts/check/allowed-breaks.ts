import { existsSync, readFileSync } from 'node:fs';
import type { Change } from '../../src/diff/model.ts';
import { parseYaml } from '../../src/openapi/parse-yaml.ts';
import { positionsIn } from '../../src/openapi/yaml-positions.ts';
import { Failure } from '../lib/failure.ts';
import { shown } from '../lib/paths.ts';

/** A breaking change that is let through although the version does not say so. What it states must all apply. */
export interface AllowedBreak {
  /** The id of a change, as `npm run diff -- --json` prints it. */
  readonly change?: string;
  readonly rule?: string;
  readonly operation?: string;
  /** JSON Pointer into the old or the new document. */
  readonly pointer?: string;
  readonly reason: string;
  /** The last day, or the version of the contract from which on it is expired. */
  readonly until: string;
  /** `file:line` */
  readonly source: string;
}

const keys = new Set(['change', 'rule', 'operation', 'pointer', 'reason', 'until']);

/** @throws {Failure} for an entry that is not one. */
export function readAllowedBreaks(file: string): AllowedBreak[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const value = parseYaml(text) ?? [];
  if (!Array.isArray(value)) throw new Failure(`${shown(file)} must be a list.`, 2);
  const positions = positionsIn(text).children;
  return value.map((entry: unknown, index) => {
    const source = `${shown(file)}:${positions.get(String(index))?.line ?? 1}`;
    const fault = faultOf(entry);
    if (fault !== undefined) throw new Failure(`${source}: ${fault}`, 2);
    return { ...(entry as Omit<AllowedBreak, 'source'>), source };
  });
}

function faultOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null)
    return 'an entry must have `change` or `rule`, `reason` and `until`.';
  const own = entry as Readonly<Record<string, unknown>>;
  const strange = Object.keys(own).find((key) => !keys.has(key) || typeof own[key] !== 'string' || own[key] === '');
  if (strange !== undefined) return `\`${strange}\` is not one of ${[...keys].join(', ')}, or is not a text.`;
  if (!('change' in own) && !('rule' in own)) return 'an entry must name a `change` or a `rule`.';
  if (!('reason' in own)) return 'an entry must have a `reason`.';
  if (!/^\d{4}-\d\d-\d\d$|^\d+\.\d+\.\d+$/.test(String(own['until'])))
    return '`until` must be a day such as 2027-01-31, or a version such as 0.3.0.';
  return undefined;
}

export const isAllowedBy = (change: Change, { change: id, rule, operation, pointer }: AllowedBreak): boolean =>
  (id === undefined || change.id === id) &&
  (rule === undefined || change.rule === rule) &&
  (operation === undefined || change.operations.includes(operation)) &&
  (pointer === undefined || [change.old?.pointer, change.new?.pointer].includes(pointer));
