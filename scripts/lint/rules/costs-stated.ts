import { sitesOf, successesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

/** A run against a real server spends money by what this says, so no model runs in silence. */
export const CostsStated: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const effect = site.operation['x-effect'];
      const isLimited = successesOf(document, site).some(
        ({ response }) => 'x-ratelimit-limit-requests' in (response.headers ?? {}),
      );
      if (!effect || effect.costs || !isLimited) continue;
      report({
        message:
          'Calls of models count against rate limits and are charged for. Add `costs: model`, or `costs: nothing`.',
        location: site.location.child('x-effect').key(),
      });
    }
  },
});
