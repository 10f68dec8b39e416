import { readFileSync } from 'node:fs';
import { diff, type Input } from '../../src/diff/diff.ts';
import { InputError } from '../../src/diff/read/input-error.ts';
import { readInput } from '../../src/diff/read/read-input.ts';
import type { DiffReport } from '../../src/diff/model.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { createSourceOf, type SourceNode } from '../../src/openapi/source-map.ts';
import { Failure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';
import { compareSurface } from '../surface/lazy.ts';
import { readAllowedBreaks } from './allowed-breaks.ts';
import { judgeRelease, type Verdict } from './release-gate.ts';

/** The contract as last released. A release alone replaces it. */
export const releasedFile = 'spec/released/openapi.json';

/** Breaks that the versions need not say. */
export const allowedFile = 'spec/released/allowed-breaks.yaml';

/** The changes since the release, and what they ask for. */
export interface Release extends Verdict {
  readonly report: DiffReport;
}

/**
 * Compares the contract with the last release.
 *
 * @param since a git ref or a file instead of the release.
 * @throws {Failure} when it cannot be read.
 */
export async function compareWithRelease(document: OpenApiDocument, today: string, since?: string): Promise<Release> {
  const released = await readReleased(since);
  const sourceMap = JSON.parse(readFileSync(fromRoot('generated/source-map.json'), 'utf8')) as SourceNode;
  const now: Input = { document, source: 'the spec', sourceOf: createSourceOf(sourceMap) };
  const report = await diff(released, now, { today, surface: compareSurface });
  const { version: packageVersion } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };
  const allowed = readAllowedBreaks(fromRoot(allowedFile));
  return { report, ...judgeRelease({ report, allowed, today, packageVersion }) };
}

async function readReleased(since: string | undefined): Promise<Input> {
  try {
    return {
      ...(await readInput(since ?? fromRoot(releasedFile))),
      ...(since === undefined && { source: releasedFile }),
    };
  } catch (error) {
    throw error instanceof InputError ? new Failure(error.message, 2) : error;
  }
}

export const today = (): string => new Date().toISOString().slice(0, 10);
