import type { Rule } from '../lib/rule.ts';

export const NoNullable: Rule = () => ({
  Schema(schema, { report, location }) {
    if (!('nullable' in schema)) return;
    report({
      message: '`nullable` has no meaning in OpenAPI 3.1. List "null" in `type`, or add it as a member of `anyOf`.',
      location: location.child('nullable').key(),
    });
  },
});
