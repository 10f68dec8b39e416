import { notFound } from '../../errors.ts';
import type { Kind } from '../../kind.ts';
import { runAt } from './run.ts';

export const evalKind: Kind = {
  kind: 'eval',
  unknown: (id) => notFound(`There is no evaluation with the id ${id}.`, 'eval_id'),
};

/** A run belongs to its evaluation. */
export const runKind: Kind = {
  kind: 'run of an eval',
  unknown: (id) => notFound(`The evaluation has no run with the id ${id}.`, 'run_id'),
  at: runAt,
};

/** An output item belongs to its run. */
export const itemKind: Kind = {
  kind: 'output item of a run',
  unknown: (id) => notFound(`The run has no output item with the id ${id}.`, 'output_item_id'),
};
