import type { Case, CaseRequest, Credentials } from '../model/case.ts';
import { caseOf, type CaseContext } from './context.ts';
import { rejections, type Mutation } from '../model/rejections.ts';

/** Requests that are valid except for their key. */
export function credentialCases(context: CaseContext, base: CaseRequest): Case[] {
  const other: Credentials = base.credentials === 'admin-key' ? 'api-key' : 'admin-key';
  const wrong: readonly [Extract<Mutation, `${string}-key`>, Credentials, string][] = [
    ['missing-key', 'none', 'No key is sent'],
    ['malformed-key', 'malformed', 'The credential sent is not a bearer token'],
    ['wrong-kind-key', other, `The key sent is ${other === 'admin-key' ? "an administrator's" : 'an ordinary one'}`],
  ];
  return wrong.map(([mutation, credentials, witness]) =>
    caseOf(context, 'negatives', mutation, credentials, {
      request: { ...base, credentials },
      expect: { kind: 'rejection', ...rejections[mutation] },
      provenance: `${context.resolved.pointer}/security`,
      witness,
    }),
  );
}
