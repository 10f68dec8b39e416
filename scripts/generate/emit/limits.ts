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
  const isTold = (limit: number): boolean => {
    const texts = [String(limit), limit.toLocaleString('en-US')];
    return texts.some((text) =>
      new RegExp(`(?<![\\d.,])${text.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(description),
    );
  };
  // Zero and one are as good as told: a count is not negative, a text is not empty.
  if (known.filter((limit) => limit > 1 || limit < 0).every(isTold)) return '';
  if (known.length === 2) return `From ${least} to ${most}${unit}.`;
  return least === undefined ? `At most ${most}${unit}.` : `At least ${least}${unit}.`;
}
