import type { Json } from '../../../accumulate/json.ts';
import { notFound } from '../../errors.ts';
import type { Kind } from '../../kinds.ts';
import type { Kept } from '../../store/objects.ts';

export const certificateKind: Kind = {
  kind: 'certificate',
  unknown: (id) => notFound(`There is no certificate with the id ${id}.`, 'certificate_id'),
};

/** What is remembered of a certificate and not shown in lists. */
export interface CertificateNotes {
  /** In PEM. */
  readonly content: string;
  /** Where it is active: in the organization, by its name, and in projects, by their ids. */
  readonly activeIn: readonly string[];
}

export const certificateNotes = ({ hidden }: Kept): CertificateNotes => hidden as Json & CertificateNotes;
