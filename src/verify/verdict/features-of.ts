import type { Case } from '../model/case.ts';
import { features, type Feature } from './features.ts';

type Subject = Pick<Case, 'operationId' | 'group'> & Partial<Pick<Case, 'request' | 'expect'>>;

/** The features that a case is about, by name. */
export function featuresOf(subject: Subject): readonly string[] {
  const fields = fieldsOf(subject.request?.body);
  return [...new Set(features.filter((feature) => isAbout(feature, subject, fields)).map(({ name }) => name))];
}

function isAbout(feature: Feature, { operationId = '', group, expect }: Subject, fields: ReadonlySet<string>): boolean {
  const { operations, groups, asks, withoutAsking, refused } = feature;
  const isOfFeature = operations?.includes(operationId) ?? groups?.includes(group) ?? false;
  // A refusal of an extension is about it, too; of the core, it is about errors.
  const isRefused = expect?.kind === 'rejection';
  if (!isOfFeature || (feature.kind === 'core' && isRefused !== (refused ?? false))) return false;
  return (asks?.some((name) => fields.has(name)) ?? true) && !withoutAsking?.some((name) => fields.has(name));
}

/** The fields that a body sets to something. */
function fieldsOf(body: string | undefined): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(body ?? '{}');
    if (typeof value !== 'object' || value === null) return new Set();
    return new Set(Object.entries(value).flatMap(([name, own]) => (own === null || own === false ? [] : [name])));
  } catch {
    return new Set();
  }
}
