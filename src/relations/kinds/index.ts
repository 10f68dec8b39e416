import type { KindName, Relation } from '../terms/model.ts';
import { among } from './among.ts';
import { amount } from './amount.ts';
import { count } from './count.ts';
import { custom } from './custom.ts';
import { distinct } from './distinct.ts';
import { echo } from './echo.ts';
import { fits } from './fits.ts';
import type { Kind } from './kind.ts';
import { order } from './order.ts';
import { same } from './same.ts';
import { text } from './text.ts';

/** Every kind of relation. */
export const kinds: { readonly [K in KindName]: Kind<Extract<Relation, { kind: K }>> } = {
  fits,
  count,
  amount,
  echo,
  among,
  text,
  order,
  distinct,
  same,
  custom,
};

export const kindOf = (relation: Relation): Kind<Relation> => kinds[relation.kind] as Kind<Relation>;
