import type { UserContext } from '@redocly/openapi-core';
import { keyOrder, kindNames, misplacedIn, type Ordered } from '../../edit/key-order.ts';
import type { Rule } from '../lib/rule.ts';

const check =
  (kind: Ordered) =>
  (node: object, { report, location }: UserContext): void => {
    const [key, before] = misplacedIn(kind, Object.keys(node)) ?? [];
    if (key === undefined) return;
    report({
      message: `In ${kindNames[kind]}, \`${key}\` belongs before \`${before}\`.`,
      location: location.child(key).key(),
    });
  };

export const KeyOrder: Rule = () =>
  Object.fromEntries((Object.keys(keyOrder) as Ordered[]).map((kind) => [kind, check(kind)]));
