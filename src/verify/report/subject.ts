import { printable } from '../model/finding.ts';
import type { Claim, Subject } from '../model/subject.ts';
import { isOwnTarget } from '../targets/profile.ts';
import type { Report } from './report.ts';

/** What is known about a server, in five lines at most. */
export function subjectLines({ name, baseUrl, subject }: Told): string[] {
  // Of the servers that the run starts, everything is known beforehand.
  if (!subject || isOwnTarget(name)) return [`${name} at ${baseUrl}`];
  const { models, key, state, operations, abilities } = subject;
  const named = Map.groupBy(Object.entries(models), ([, model]) => model);
  const standing = (of: Readonly<Record<string, { readonly standing: string }>>, wanted: string): string[] =>
    Object.entries(of).flatMap(([one, claim]) => (claim.standing === wanted ? [one] : []));
  const served = standing(operations, 'served');
  const { state: kept, ...others } = abilities;
  const [can, cannot] = [standing(others, 'served'), standing(others, 'absent')];
  return [
    `${subject.name} at ${baseUrl}`,
    `  models: ${[...named].map(([model, own]) => `${model} (${own.map(([role]) => role).join(', ')})`).join(', ') || 'none'}`,
    `  key: ${words[key]}; state: ${stateWords(state, kept)}`,
    `  serves ${served.length} ${served.length === 1 ? 'operation' : 'operations'}${served.length > 0 ? `: ${served.join(', ')}` : ''}`,
    ...(can.length + cannot.length > 0 ? [`  can: ${listed(can)}; cannot: ${listed(cannot)}`] : []),
  ].map(printable);
}

type Told = Pick<Report['targets'][number], 'name' | 'baseUrl' | 'subject'>;

const words: Readonly<Record<Subject['key'] | Subject['state'], string>> = {
  required: 'required',
  'not-required': 'not required',
  kept: 'kept',
  'not-kept': 'not kept',
  unknown: 'not known',
};

/** What is not known says why. */
export function stateWords(state: Subject['state'], claim: Claim | undefined): string {
  const reason = claim?.reason.replace(/\.$/, '') ?? '';
  if (!claim) return words[state];
  return state === 'unknown' ? reason.charAt(0).toLowerCase() + reason.slice(1) : `${words[state]} (${reason})`;
}

const listed = (names: readonly string[]): string => names.join(', ') || 'nothing';
