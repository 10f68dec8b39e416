import { sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

export const BetaHeader: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const header = site.parameters.find(({ name }) => name.toLowerCase() === 'openai-beta');
      const problem = (message: string): void => report({ message, location: site.location.key() });

      if (!/^\/(assistants|threads)(\/|$)/.test(site.path)) {
        if (header?.required)
          problem('Only operations of assistants and threads require OpenAI-Beta. Remove `required`.');
      } else if (!header?.required || header.in !== 'header' || header.schema['const'] !== 'assistants=v2') {
        problem(
          'Operations of assistants and threads fail without OpenAI-Beta. Require the header, with `const: assistants=v2`.',
        );
      }
    }
  },
});
