import { sitesOf, successesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

/** Runs against a real server rely on this to avoid charges, so every model call must state its costs. */
export const CostsStated: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const effect = site.operation['x-effect'];
      const isLimited = successesOf(document, site).some(
        ({ response }) => 'x-ratelimit-limit-requests' in (response.headers ?? {}),
      );
      if (!effect || effect.costs || !isLimited) continue;
      report({
        message: 'Model calls count against rate limits and cost money. Add `costs: model`, or `costs: nothing`.',
        location: site.location.child('x-effect').key(),
      });
    }
  },
});
