import { owedSites } from '../terms/conditions.ts';
import { corruptEach } from '../terms/corrupt.ts';
import type { Custom } from '../terms/model.ts';
import { sayAddress } from '../terms/words.ts';
import { filtered } from './filtered.ts';
import { requestAddress, type Kind } from './kind.ts';
import type { Rule } from './rule.ts';

/** By name. */
export const rules: Readonly<Record<string, Rule>> = { filtered };

/** What no other kind can say: a named function. */
export const custom: Kind<Custom> = {
  judge: (relation, exchange) =>
    owedSites(exchange, relation).flatMap((site) => {
      const found = rules[relation.name]?.judge(relation, exchange, site);
      if (found === undefined) return [];
      return found === 'holds' ? found : { ...requestAddress(relation.of), answer: site.pointer, ...found };
    }),
  corrupt: (relation, exchange) =>
    corruptEach(exchange, relation.at, owedSites(exchange, relation), (site) => {
      const rule = rules[relation.name];
      return rule?.judge(relation, exchange, site) === undefined ? undefined : rule.wrong;
    }),
  say: ({ at, name }) => `${sayAddress(at)} ${rules[name]?.says ?? ''}`,
  reads: ({ of }) => of,
};
