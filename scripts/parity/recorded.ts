import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { fromRoot, shown } from '../lib/paths.ts';
import type { IsRecorded } from './judge.ts';

interface Shape {
  readonly direction: 'answer' | 'events' | 'request';
  readonly value: unknown;
}

/**
 * What the recorded answers and events say of fields. A name that stands anywhere in one counts, which is never too
 * lenient.
 *
 * @throws {Failure} when the folder holds none: then every field would count as new.
 */
export function readRecorded(folder = fromRoot('test/recorded/shapes')): IsRecorded {
  const names = new Set<string>();
  for (const file of globSync('*.jsonl', { cwd: folder })) {
    for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      const { direction, value } = JSON.parse(line) as Shape;
      if (direction !== 'request') collectNames(value, names);
    }
  }
  if (names.size === 0) throw new Failure(`${shown(folder)} holds no recorded answers.`, 2);
  return (name) => names.has(name);
}

function collectNames(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) into.add(key);
    collectNames(inner, into);
  }
}
