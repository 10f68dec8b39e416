import type { Rule } from '../lib/rule.ts';

export const Sunset: Rule = () => ({
  Operation({ deprecated = false, 'x-sunset': sunset }, { report, location }) {
    if (deprecated && sunset === undefined) {
      report({
        message: 'A deprecated operation needs a retirement date. Add `x-sunset`.',
        location: location.child('deprecated').key(),
      });
    }
    if (sunset !== undefined && !deprecated) {
      report({
        message: 'An operation with a retirement date must be deprecated. Add `deprecated: true`.',
        location: location.child('x-sunset').key(),
      });
    }
    if (sunset !== undefined && !isDate(sunset)) {
      report({ message: '`x-sunset` must be a date in the form YYYY-MM-DD.', location: location.child('x-sunset') });
    }
  },
});

/** Rejects dates such as February 30, which only look valid. */
const isDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
