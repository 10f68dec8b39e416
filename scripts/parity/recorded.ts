import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../lib/paths.ts';
import type { IsRecorded } from './judge.ts';

/** What the recorded answers say of fields. A name that stands anywhere in one counts, which is never too lenient. */
export function readRecorded(folder = fromRoot('test/recorded')): IsRecorded {
  // Without recordings nothing is known to be new.
  if (!existsSync(folder)) return () => true;
  const names = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.jsonl')) continue;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line !== '') collectNames((JSON.parse(line) as { readonly value: unknown }).value, names);
    }
  }
  return (name) => names.has(name);
}

function collectNames(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) into.add(key);
    collectNames(inner, into);
  }
}
