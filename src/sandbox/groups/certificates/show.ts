import type { Json } from '../../../accumulate/json.ts';
import { organization } from '../../organization.ts';
import type { Kept } from '../../store/objects.ts';
import { certificateNotes } from './kinds.ts';

/** How objects of the certificates of a scope are called: those of the organization, or of a project. */
export const objectIn = (scope: string): string =>
  scope === organization ? 'organization.certificate' : 'organization.project.certificate';

/** A certificate with its state in a scope. */
export const inScope = (kept: Kept, scope: string): Json => ({
  ...kept.object,
  object: objectIn(scope),
  active: certificateNotes(kept).activeIn.includes(scope),
});

/** How the audit log names a certificate. */
export const named = ({ id, name }: Json): Json => ({ id, ...(typeof name === 'string' && { name }) });
