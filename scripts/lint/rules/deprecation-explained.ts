import type { UserContext } from '@redocly/openapi-core';
import type { Rule } from '../lib/rule.ts';

/** A retired operation has a date (`sunset`). A deprecated part names its replacement. */
export const DeprecationExplained: Rule = () => ({
  Parameter: ({ deprecated, description }, context) => check(deprecated, description, context),
  Schema: ({ deprecated, description }, context) => check(deprecated, description, context),
});

function check(deprecated: unknown, description: unknown, { report, location }: UserContext): void {
  const isExplained = /\b(Replaced by|Deprecated without replacement)\b/.test(String(description ?? ''));
  if (deprecated === true && !isExplained) {
    report({
      message:
        'State what to use instead: "Replaced by `tools`." in the description, or "Deprecated without replacement."',
      location: location.child('deprecated').key(),
    });
  }
  if (deprecated !== true && isExplained) {
    report({
      message: 'The description states a replacement, so tools must see it, too. Add `deprecated: true`.',
      location: location.child('description').key(),
    });
  }
}
