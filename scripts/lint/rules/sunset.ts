import type { Rule } from '../lib/rule.ts';

export const Sunset: Rule = () => ({
  Operation({ deprecated = false, 'x-sunset': sunset }, { report, location }) {
    if (deprecated && sunset === undefined) {
      report({
        message: 'A deprecated operation has a retirement date. Add `x-sunset`.',
        location: location.child('deprecated').key(),
      });
    }
    if (sunset !== undefined && !deprecated) {
      report({
        message: 'An operation with a retirement date is deprecated. Add `deprecated: true`.',
        location: location.child('x-sunset').key(),
      });
    }
    if (sunset !== undefined && !isDate(sunset)) {
      report({ message: '`x-sunset` is a date, written YYYY-MM-DD.', location: location.child('x-sunset') });
    }
  },
});

/** February 30 is not a date, though it looks like one. */
const isDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
