import type { Schema } from '../../../src/openapi/document.ts';

/** A description together with the limits of the value, which types cannot tell. Not where it tells them itself. */
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
  // Zero and one are as good as told: a count is not negative, a text is not empty.
  const telling = known.filter((limit) => limit > 1 || limit < 0);
  if (telling.length === 0) return '';
  const told = numbersIn(description);
  if (telling.every((limit) => told.has(limit))) return '';
  if (known.length === 2) return `From ${least} to ${most}${unit}.`;
  return least === undefined ? `At most ${most}${unit}.` : `At least ${least}${unit}.`;
}

/** As prose writes them: with commas between thousands, and perhaps a hyphen before that is a sign. */
function numbersIn(text: string): ReadonlySet<number> {
  const numbers = [...text.matchAll(/(-?)(?<![\d.,])(\d[\d,]*(?:\.\d+)?)/g)].flatMap(([, sign, digits = '']) => {
    const number = Number(digits.replaceAll(',', ''));
    return sign ? [number, -number] : [number];
  });
  return new Set(numbers);
}
