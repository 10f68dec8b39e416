import { answersOf, canStream, sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

export const StreamDeclared: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      if (!canStream(document, site) || 'text/event-stream' in answersOf(document, site)) continue;
      report({
        message:
          'An operation that accepts `stream` can respond with an event stream. Add `text/event-stream` to its 2xx response.',
        location: site.location.child('responses').key(),
      });
    }
  },
});
