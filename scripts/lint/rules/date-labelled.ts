import type { Rule } from '../lib/rule.ts';

/** A sentence with a tense, such as "was retired on", is false either before or after its date. */
export const DateLabelled: Rule = () => ({
  any(node, { type, report, location }) {
    // The date in `info` is when the facts were collected, which is always in the past.
    if (type.name === 'Info' || typeof node !== 'object' || node === null || !('description' in node)) return;
    for (const date of unlabelledDatesIn(String(node.description))) {
      report({
        message: `The sentence about ${date} must be true on any day. Write the date after a label, as in "Retirement date: ${date}."`,
        location: location.child('description'),
      });
    }
  },
});

function unlabelledDatesIn(description: string): readonly string[] {
  // Model names in backticks may contain dates.
  const prose = description.replaceAll(/`[^`]*`/g, '');
  return [...prose.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)]
    .filter(({ index }) => !/\bdate\b[^.;:]*: $/i.test(prose.slice(0, index)))
    .map(([date]) => date);
}
