import { wasSent, type Result } from '../model/result.ts';
import { features, type Feature } from './features.ts';

/** How much of a feature a server has: the share of its cases that passed. */
export interface FeatureScore {
  readonly feature: string;
  readonly kind: Feature['kind'];
  readonly passed: number;
  /** The cases that were sent and judged. What is not served, was skipped or was not run is outside. */
  readonly applicable: number;
}

/** The rule, as reports print it. */
export const scoreRule =
  'passed of the cases that were sent; a known failure has not passed, what is not served is left out';

/** The scores of the features of which a case was sent, in the order of the table. */
export function featureScores(results: readonly Result[]): readonly FeatureScore[] {
  const names = [...new Map(features.map((feature) => [feature.name, feature])).values()];
  return names.flatMap((feature) => {
    const own = results.filter((result) => wasSent(result) && result.features?.includes(feature.name));
    const passed = own.filter((result) => hasPassed(result, feature)).length;
    const { name, kind } = feature;
    return own.length === 0 ? [] : [{ feature: name, kind, passed, applicable: own.length }];
  });
}

const hasPassed = ({ outcome, findings }: Result, { at }: Feature): boolean =>
  outcome === 'passed' ||
  (at !== undefined && !findings.some(({ instance = '', message }) => instance.includes(at) || message.includes(at)));

/** `chat 12/14`. */
export const formatScores = (scores: readonly FeatureScore[]): string =>
  scores.map(({ feature, passed, applicable }) => `${feature} ${passed}/${applicable}`).join(', ');
