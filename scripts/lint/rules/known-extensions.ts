import type { Rule } from '../lib/rule.ts';

export const KnownExtensions: Rule = () => ({
  any(node, { type, report, location }) {
    // In maps, such as of headers, keys are free: `x-request-id` is not an extension there.
    if (type.extensionsPrefix === undefined || typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      if (!key.startsWith('x-') || key in type.properties) continue;
      report({
        message: `Nothing reads \`${key}\`. Check its spelling and place, or give it a shape in scripts/lint/extensions.ts.`,
        location: location.child(key).key(),
      });
    }
  },
});
