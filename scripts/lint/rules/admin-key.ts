import { sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

const adminPaths = /^\/(organization|projects|fine_tuning\/checkpoints\/[^/]+\/permissions)(\/|$)/;

export const AdminKey: Rule = () => ({
  Root(document, { report, location: root }) {
    const hasAdminKey = 'AdminApiKeyAuth' in document.components.securitySchemes;
    for (const { path, operation, location } of sitesOf(document, root)) {
      const scheme = hasAdminKey && adminPaths.test(path) ? 'AdminApiKeyAuth' : 'ApiKeyAuth';
      if (JSON.stringify(operation.security) === JSON.stringify([{ [scheme]: [] }])) continue;
      report({
        message: `This operation takes exactly one kind of key. Write \`security: [{ ${scheme}: [] }]\`.`,
        location: location.child('security').key(),
      });
    }
  },
});
