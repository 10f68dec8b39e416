import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { replayId } from '../report/causes.ts';
import type { Result } from '../model/result.ts';
import { CannotRunError } from './options.ts';
import { faultOfFailure } from './stored-failure.ts';

/** A failure as stored for `concord replay`, without keys. */
export interface StoredFailure {
  /** `mock`, `aimock` or an address: a valid value of `--target`. */
  readonly target: string;
  readonly case: string;
  readonly subject?: Case;
}

const fileIn = (folder: string): string => join(folder, 'failures.json');

/** Stores the failures of the last run by replay id. */
export function storeFailures(folder: string, results: readonly Result[], addressOf: (name: string) => string): void {
  const failed = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'known');
  const stored = failed.map((result): [string, StoredFailure] => [
    replayId(result),
    {
      target: addressOf(result.target),
      case: result.case,
      ...(result.failing && result.phase !== 'stateful' && { subject: result.failing }),
    },
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileIn(folder), `${JSON.stringify(Object.fromEntries(stored), null, 1)}\n`);
}

/**
 * Returns the failure of a replay id, or of a case on one of the given targets.
 *
 * @throws {CannotRunError} when the file or the failure is not valid.
 */
export function readFailure(
  folder: string,
  id: string,
  { document, targets }: { readonly document: OpenApiDocument; readonly targets: readonly string[] },
): StoredFailure | undefined {
  if (!existsSync(fileIn(folder))) return undefined;
  const stored = readStored(fileIn(folder));
  const failure = Object.hasOwn(stored, id)
    ? stored[id]
    : Object.values(stored).find((one) => isOf(one, id) && targets.includes(one.target));
  if (failure === undefined) return undefined;
  const fault = faultOfFailure(document, failure);
  if (fault === undefined) return failure as StoredFailure;
  throw new CannotRunError(
    `${fileIn(folder)}: the failure "${id}" ${fault}. The file is not valid: run \`concord verify\` again.`,
  );
}

const isOf = (failure: unknown, id: string): failure is StoredFailure =>
  typeof failure === 'object' && failure !== null && 'case' in failure && 'target' in failure && failure.case === id;

function readStored(file: string): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof stored === 'object' && stored !== null && !Array.isArray(stored)) return { ...stored };
  } catch (error) {
    throw new CannotRunError(`${file} cannot be read: ${(error as Error).message}`);
  }
  throw new CannotRunError(`${file} does not hold failures: run \`concord verify\` again.`);
}
