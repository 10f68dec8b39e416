import type { Schema } from '../../../src/openapi/document.ts';

/**
 * A description with the limits of the value, which types cannot express. Limits that the description already states
 * are not repeated.
 */
export function withLimits(description: string, schema: Schema): string {
  const limits = [
    limitText(description, schema['minimum'], schema['maximum'], ''),
    limitText(description, schema['minLength'], schema['maxLength'], ' characters'),
    limitText(description, schema['minItems'], schema['maxItems'], ' items'),
  ];
  return [description, ...limits].filter((text) => text !== '').join(' ');
}

function limitText(description: string, least: unknown, most: unknown, unit: string): string {
  const known = [least, most].filter((limit) => typeof limit === 'number');
  // Zero and one are obvious: counts are not negative, and texts are not empty.
  const notable = known.filter((limit) => limit > 1 || limit < 0);
  if (notable.length === 0) return '';
  const stated = numbersIn(description);
  if (notable.every((limit) => stated.has(limit))) return '';
  if (known.length === 2) return `From ${least} to ${most}${unit}.`;
  return least === undefined ? `At most ${most}${unit}.` : `At least ${least}${unit}.`;
}

/** Matches a number in prose: with thousands separators, and with a hyphen as a minus sign. */
function numbersIn(text: string): ReadonlySet<number> {
  const numbers = [...text.matchAll(/(-?)(?<![\d.,])(\d[\d,]*(?:\.\d+)?)/g)].flatMap(([, sign, digits = '']) => {
    const number = Number(digits.replaceAll(',', ''));
    return sign ? [number, -number] : [number];
  });
  return new Set(numbers);
}
