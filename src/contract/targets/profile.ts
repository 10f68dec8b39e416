import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { KnownFailure, Target } from './target.ts';

/** What is known of a target, as its file beside this one says. */
export type Profile = Pick<Target, 'stateful' | 'notServed' | 'known'>;

export function readProfile(name: 'mock' | 'aimock'): Profile {
  const file = new URL(`${name}.yaml`, import.meta.url);
  const { stateful, notServed, known } = parse(readFileSync(file, 'utf8')) as Partial<Profile>;
  return { stateful: stateful ?? false, notServed: notServed ?? [], known: (known ?? []) as KnownFailure[] };
}
