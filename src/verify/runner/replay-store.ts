import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../model/case.ts';
import { replayId } from '../report/causes.ts';
import type { Verdict } from '../model/result.ts';

/** A failure as it is kept for `concord replay`: without keys. */
export interface StoredFailure {
  /** `mock`, `aimock` or an address: what `--target` takes. */
  readonly target: string;
  readonly case: string;
  readonly subject?: Case;
}

const fileIn = (folder: string): string => join(folder, 'failures.json');

/** Keeps what failed last, by its replay id. */
export function storeFailures(folder: string, verdicts: readonly Verdict[], addressOf: (name: string) => string): void {
  const failed = verdicts.filter(({ outcome }) => outcome === 'broken' || outcome === 'known');
  const stored = failed.map((verdict): [string, StoredFailure] => [
    replayId(verdict),
    {
      target: addressOf(verdict.target),
      case: verdict.case,
      ...(verdict.failing && verdict.phase !== 'stateful' && { subject: verdict.failing }),
    },
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileIn(folder), `${JSON.stringify(Object.fromEntries(stored), null, 1)}\n`);
}

export function readFailure(folder: string, id: string): StoredFailure | undefined {
  if (!existsSync(fileIn(folder))) return undefined;
  const stored = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Record<string, StoredFailure>;
  return Object.hasOwn(stored, id) ? stored[id] : Object.values(stored).find((failure) => failure.case === id);
}
