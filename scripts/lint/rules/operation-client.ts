import { sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

export const OperationClient: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const { operation, location } of sitesOf(document, root)) {
      if (operation['x-client']) continue;
      report({
        message:
          'Without `x-client`, the client has no method for this operation. Add its resource, methods and result.',
        location: location.key(),
      });
    }
  },
});
