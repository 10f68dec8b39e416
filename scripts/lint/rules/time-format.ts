import type { UserContext } from '@redocly/openapi-core';
import type { Schema } from '../../../src/openapi/document.ts';
import type { Rule } from '../lib/rule.ts';

/** People read the unit in the description, and programs read the format. Each requires the other. */
export const TimeFormat: Rule = () => ({
  // The schema of a parameter is described by the parameter.
  Parameter: ({ description, schema }, context) => check(description, schema, context, ['schema']),
  Schema: (schema, context) => {
    if (!context.location.pointer.endsWith('/schema')) check(schema['description'], schema, context, []);
  },
});

function check(
  description: unknown,
  { format }: Schema,
  { report, location }: UserContext,
  at: readonly string[],
): void {
  const isExplained = /\bUnix\b/.test(String(description ?? ''));
  if (format === 'unixtime' && !isExplained) {
    report({
      message: 'State in the description that the time is "in Unix seconds".',
      location: location.child([...at, 'format']).key(),
    });
  }
  if (format !== 'unixtime' && isExplained) {
    report({
      message: 'A time in Unix seconds must have `type: integer, format: unixtime`. Add the format.',
      location: location.child('description').key(),
    });
  }
}
