import { readFileSync } from 'node:fs';
import { parseYaml } from '../../openapi/parse-yaml.ts';
import type { Target } from '../model/target.ts';

/** The targets that a run starts itself, by name. */
export const ownTargets = ['mock', 'aimock', 'sandbox'] as const;

export type OwnTarget = (typeof ownTargets)[number];

export const isOwnTarget = (name: string): name is OwnTarget => ownTargets.some((own) => own === name);

/** The properties of a target, from the file next to this one. */
export interface Profile extends Pick<Target, 'stateful' | 'strict' | 'tellsKeysApart' | 'honoursPrefer'> {
  /** The operations that the server does not have, by operationId. It has all others. */
  readonly notServed: readonly string[];
}

/** The defaults of a profile. */
const unknown: Profile = {
  stateful: false,
  strict: false,
  tellsKeysApart: true,
  honoursPrefer: false,
  notServed: [],
};

const profileFile = (name: string): URL => new URL(`profiles/${name}.yaml`, import.meta.url);
export const baselineFile = (name: string): URL => new URL(`profiles/${name}.baseline.yaml`, import.meta.url);

export function readProfile(name: OwnTarget): Profile {
  const profile = parseYaml(readFileSync(profileFile(name), 'utf8')) as Partial<Profile>;
  return { ...unknown, ...profile };
}
