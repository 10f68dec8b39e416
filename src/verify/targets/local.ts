import { type OwnTarget, readProfile } from './profile.ts';
import { fullConsent } from '../model/consent.ts';
import type { Target } from '../model/target.ts';

/** Keys for the servers that a run starts. They are not valid elsewhere. */
export const localKeys = { apiKey: 'sk-concord-contract', adminKey: 'sk-admin-concord-contract' } as const;

/** A loopback server that a run starts, with the properties in its profile. */
export const localTarget = (name: OwnTarget, baseUrl: string): Target => ({
  name,
  baseUrl,
  keys: localKeys,
  headers: {},
  ...readProfile(name),
  consent: fullConsent,
  isDisposable: true,
  // It shares this machine, and mostly this process, with the run. It is slow when the machine is busy.
  timeout: 60_000,
  limits: {},
});
