import { notFound } from '../../errors.ts';
import type { Kind } from '../../kinds.ts';

export const auditLogKind: Kind = {
  kind: 'audit log',
  unknown: (id) => notFound(`The audit log has no entry with the id ${id}.`),
};
