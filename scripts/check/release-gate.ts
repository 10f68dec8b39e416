import type { Change, DiffReport } from '../../src/diff/model.ts';
import { bumpFor } from '../../src/diff/version.ts';
import { isAllowedBy, type AllowedBreak } from './allowed-breaks.ts';

/** What the gate looks at. */
export interface Standing {
  readonly report: DiffReport;
  readonly allowed: readonly AllowedBreak[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The version of package.json, which both packages have. */
  readonly packageVersion: string;
}

export interface Verdict {
  /** What stops a merge, each in a sentence. */
  readonly faults: readonly string[];
  /** Breaks that are let through. */
  readonly allowed: readonly Change[];
}

/**
 * Whether the versions have moved as far as the changes since the release ask. An allowed break asks for no more than a
 * safe change. Words alone ask for nothing before the next release.
 */
export function judgeRelease({ report, allowed, today, packageVersion }: Standing): Verdict {
  const { old, new: after, changes } = report;
  const valid = allowed.filter((entry) => !isExpired(entry, today, after.version));
  const let_ = changes.filter((change) => isBreak(change) && valid.some((entry) => isAllowedBy(change, entry)));
  const counted = changes.map((change): Change =>
    let_.includes(change) ? { ...change, severity: 'safe', breaks: [] } : change,
  );
  const faults = [
    ...allowed
      .filter((entry) => !valid.includes(entry))
      .map(({ source, until }) => `${source}: the entry expired on ${until}: remove it, or raise the version.`),
    ...valid
      .filter((entry) => !changes.some((change) => isBreak(change) && isAllowedBy(change, entry)))
      .map(({ source }) => `${source}: no breaking change fits the entry: remove it.`),
    ...lowered('spec/openapi.yaml: `info.version`', old.version, after.version),
    ...lowered('package.json: `version`', old.version, packageVersion),
    ...notRaised(counted, old.version, { contract: after.version, packages: packageVersion }),
  ];
  return { faults, allowed: let_ };
}

const isBreak = ({ severity }: Change): boolean => severity === 'breaking' || severity === 'unknown';

const isExpired = ({ until }: AllowedBreak, today: string, version: string): boolean =>
  until.includes('-') ? today > until : compareVersions(version, until) >= 0;

const lowered = (what: string, released: string, now: string): string[] =>
  compareVersions(now, released) < 0 ? [`${what} is ${now}, lower than the released ${released}.`] : [];

function notRaised(
  changes: readonly Change[],
  released: string,
  now: { contract: string; packages: string },
): string[] {
  const { needed, next } = bumpFor(changes, released);
  if (needed === 'none' || needed === 'patch') return [];
  const because = `the changes since ${released} are ${needed === 'major' ? 'breaking' : 'new'}: ${next} is the lowest version for them`;
  return [
    ...(compareVersions(now.contract, next) < 0
      ? [`spec/openapi.yaml: \`info.version\` is ${now.contract}; ${because}.`]
      : []),
    ...(compareVersions(now.packages, next) < 0 ? [`package.json: \`version\` is ${now.packages}; ${because}.`] : []),
  ];
}

/** Negative if the first version is lower. Versions of three numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return (
    [0, 1, 2].map((index) => (left?.[index] ?? 0) - (right?.[index] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
}
