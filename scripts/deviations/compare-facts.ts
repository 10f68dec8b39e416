import type { Facing } from './difference.ts';
import type { Facts } from './facts.ts';
import {
  additionalPhrase,
  deprecatedPhrase,
  keywordPhrase,
  kindPhrase,
  listPhrases,
  nullPhrase,
  opennessPhrase,
  valuesPhrase,
} from './phrases.ts';

/** What goes with the use of a schema, whoever else refers to it. */
export function facingUses(published: Facts, ours: Facts): readonly Facing[] {
  const nulls: readonly Facing[] =
    published.nullable === undefined || ours.nullable === undefined
      ? []
      : [['null', nullPhrase(published.nullable), nullPhrase(ours.nullable)]];
  return [
    ...nulls,
    ['deprecated', deprecatedPhrase(published.deprecated), deprecatedPhrase(ours.deprecated)],
    ['default', keywordPhrase('default', published.default), keywordPhrase('default', ours.default)],
  ];
}

/** What two schemas say of the value itself, without what is inside it. Where one allows anything, its type says all. */
export function facingShapes(published: Facts, ours: Facts): readonly Facing[] {
  const conditions = facingConditions(published, ours);
  const types: Facing = ['type', kindPhrase(published), kindPhrase(ours)];
  if (published.types.length === 0 || ours.types.length === 0) return [conditions, types];
  const keywords = new Set([...Object.keys(published.bounds), ...Object.keys(ours.bounds)]);
  return [
    conditions,
    types,
    ...facingValues(published, ours),
    ...[...keywords].map((keyword): Facing => {
      const [before, now] = [published.bounds[keyword], ours.bounds[keyword]];
      return ['bound', keywordPhrase(keyword, before), keywordPhrase(keyword, now)];
    }),
  ];
}

export function facingConditions(published: Facts, ours: Facts): Facing {
  const phrase = ({ conditions }: Facts): string => conditions.join(', ') || 'no condition';
  return ['condition', phrase(published), phrase(ours)];
}

function facingValues(published: Facts, ours: Facts): readonly Facing[] {
  if (!published.values || !ours.values) return [['values', valuesPhrase(published), valuesPhrase(ours)]];
  const listed = ({ values }: Facts): string[] => (values ?? []).map((value) => JSON.stringify(value));
  return [
    ['openness', opennessPhrase(published), opennessPhrase(ours)],
    ...listPhrases(listed(published), listed(ours)).map(([before, now]): Facing => ['values', before, now]),
  ];
}

/** Whether objects may have other properties; what these hold is compared as schemas are. */
export const facingAdditional = (published: Facts, ours: Facts): Facing => [
  'additional',
  additionalPhrase(published.additional),
  additionalPhrase(ours.additional),
];

export const facingDiscriminators = (published: Facts, ours: Facts): Facing => [
  'discriminator',
  keywordPhrase('discriminator', published.discriminator),
  keywordPhrase('discriminator', ours.discriminator),
];
