import type { UserContext } from '@redocly/openapi-core';
import type { Rule } from '../lib/rule.ts';

/** The retirement of an operation has a date (`sunset`). That of a part names its replacement. */
export const DeprecationExplained: Rule = () => ({
  Parameter: ({ deprecated, description }, context) => check(deprecated, description, context),
  Schema: ({ deprecated, description }, context) => check(deprecated, description, context),
});

function check(deprecated: unknown, description: unknown, { report, location }: UserContext): void {
  const isExplained = /\b(Replaced by|Deprecated without replacement)\b/.test(String(description ?? ''));
  if (deprecated === true && !isExplained) {
    report({
      message:
        'Say what to use instead: "Replaced by `tools`." in the description, or "Deprecated without replacement."',
      location: location.child('deprecated').key(),
    });
  }
  if (deprecated !== true && isExplained) {
    report({
      message: 'What the description says to be replaced is marked for tools, too. Add `deprecated: true`.',
      location: location.child('description').key(),
    });
  }
}
