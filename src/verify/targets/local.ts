import { type OwnTarget, readProfile } from './profile.ts';
import { fullConsent } from '../model/consent.ts';
import type { Claim, Subject } from '../model/subject.ts';
import type { Target } from '../model/target.ts';

/** Keys for the servers that a run starts. They are not valid elsewhere. */
export const localKeys = { apiKey: 'sk-concord-contract', adminKey: 'sk-admin-concord-contract' } as const;

/** A loopback server that a run starts, with the properties in its profile. */
export function localTarget(name: OwnTarget, baseUrl: string): Target {
  const { notServed, ...profile } = readProfile(name);
  return {
    name,
    baseUrl,
    keys: localKeys,
    headers: {},
    ...profile,
    subject: subjectOf(name, notServed, profile.stateful),
    consent: fullConsent,
    isDisposable: true,
    // It shares this machine, and mostly this process, with the run. It is slow when the machine is busy.
    timeout: 60_000,
    limits: {},
  };
}

/** A profile is complete: what it does not exclude is served. */
function subjectOf(name: string, notServed: readonly string[], isStateful: boolean): Subject {
  const claim = (standing: Claim['standing']): Claim => ({ standing, reason: `The profile of ${name} says so.` });
  return {
    name,
    models: {},
    key: 'required',
    state: isStateful ? 'kept' : 'not-kept',
    operations: Object.fromEntries(notServed.map((operationId) => [operationId, claim('absent')])),
    others: claim('served'),
    abilities: {},
  };
}
