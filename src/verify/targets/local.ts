import { type OwnTarget, readProfile } from './profile.ts';
import { fullConsent } from '../model/consent.ts';
import type { Target } from '../model/target.ts';

/** Keys that the servers started by a run expect; they open nothing else. */
export const localKeys = { apiKey: 'sk-concord-contract', adminKey: 'sk-admin-concord-contract' } as const;

/** A server on loopback that a run starts for itself, with what its profile knows of it. */
export const localTarget = (name: OwnTarget, baseUrl: string): Target => ({
  name,
  baseUrl,
  keys: localKeys,
  headers: {},
  ...readProfile(name),
  consent: fullConsent,
  // It shares this machine, and mostly this process, with the run: where that is busy, it is slow.
  timeout: 60_000,
  limits: {},
});
