import type { Rule } from '../lib/rule.ts';

export const Sunset: Rule = () => ({
  Operation({ deprecated, 'x-sunset': sunset }, { report, location }) {
    if (sunset === undefined) return;
    if (!isDate(sunset)) {
      report({ message: '`x-sunset` is a date, written YYYY-MM-DD.', location: location.child('x-sunset') });
    }
    if (!deprecated) {
      report({
        message: 'What has a last day is deprecated. Add `deprecated: true`.',
        location: location.child('x-sunset').key(),
      });
    }
  },
});

/** February 30 is no date, though it looks like one. */
const isDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
