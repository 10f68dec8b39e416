import { notFound } from '../../errors.ts';
import type { Kind } from '../../kind.ts';
import { jobAt, jobKindName } from './job.ts';

export const jobKind: Kind = {
  kind: jobKindName,
  unknown: (id) => notFound(`There is no fine-tuning job with the id ${id}.`, 'fine_tune_id', 'fine_tune_not_found'),
  at: jobAt,
};

/** A permission belongs to a checkpoint. */
export const permissionKind: Kind = {
  kind: 'permission of a checkpoint',
  unknown: (id) => notFound(`The checkpoint has no permission with the id ${id}.`, 'permission_id'),
};
