import { severities, type Bump, type Change, type DiffReport, type Severity } from './model.ts';

const bumpOf: Readonly<Record<Severity, Bump>> = { breaking: 'major', unknown: 'major', safe: 'minor', docs: 'patch' };
const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

const highest = (all: readonly Bump[]): Bump => bumps[Math.max(0, ...all.map((bump) => bumps.indexOf(bump)))] ?? 'none';

export const worst = (changes: readonly Change[]): Severity | 'none' =>
  severities.find((severity) => changes.some((change) => change.severity === severity)) ?? 'none';

/** What a list of changes asks of the versions, as from 1.0.0 on, and the version that follows. */
export function bumpFor(changes: readonly Change[], version: string): DiffReport['bump'] {
  const isSurface = ({ breaks, rule }: Change): boolean =>
    breaks.includes('surface') || /^(?:method|type-name|x-pagination|x-polling|polled-link)-/.test(rule);
  const onlySurface = (change: Change): boolean => isSurface(change) && !change.breaks.some((who) => who !== 'surface');
  const of = (some: readonly Change[]): Bump => highest(some.map(({ severity }) => bumpOf[severity]));
  const contract = of(changes.filter((change) => !onlySurface(change)));
  const surface = of(changes.filter(isSurface));
  const needed = highest([contract, surface]);
  return { contract, surface, needed, next: nextVersion(version, needed) };
}

/** Below 1.0.0 the minor version has the role of the major one. A version that is not one of semver stays. */
export function nextVersion(version: string, needed: Bump): string {
  const [, major, minor, patch] = (/^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  if (major === undefined || minor === undefined || patch === undefined || needed === 'none') return version;
  if (major === 0) return needed === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (needed === 'major') return `${major + 1}.0.0`;
  return needed === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
