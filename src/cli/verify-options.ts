import { join, resolve } from 'node:path';
import { readBaseline } from '../verify/baseline/file.ts';
import type { Phase } from '../verify/model/case.ts';
import { CannotRunError, usual, type VerifyOptions } from '../verify/runner/options.ts';
import { partName } from '../verify/runner/shards.ts';
import { readPrices } from '../verify/report/prices.ts';
import type { SelfTestMode } from '../verify/model/evidence.ts';
import type { Severity } from '../verify/model/finding.ts';
import { defaultDemand, type Verdict } from '../verify/model/verdict.ts';
import type { ReportFlags } from './report-files.ts';
import { tlsOf } from './tls.ts';
import { everything } from '../verify/model/selection.ts';
import type { SubjectOptions } from '../verify/subject/stated.ts';

/** The flags as parsed by commander. */
export interface Flags extends SubjectOptions, ReportFlags {
  readonly target?: readonly string[];
  readonly apiKey?: string;
  readonly adminKey?: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly allowWrites?: boolean | string;
  readonly allowPermanent?: boolean | string;
  readonly allowCosts?: boolean | string;
  readonly stateless?: boolean;
  readonly ca?: string;
  readonly insecure?: boolean;
  readonly timeout?: number;
  readonly folder: string;
  readonly phases?: readonly Phase[];
  readonly maxExamples?: number;
  readonly seed?: number;
  readonly selfTest?: SelfTestMode;
  readonly operation?: readonly string[];
  readonly group?: readonly string[];
  readonly exclude?: readonly string[];
  readonly maxRequests?: number;
  readonly thorough?: boolean;
  readonly concurrency?: number;
  readonly maxTime?: number;
  readonly waitFor?: number;
  readonly maxOutputTokens?: number;
  readonly prices?: string;
  readonly dryRun?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly record?: string;
  readonly since?: string;
  readonly level?: Verdict;
  readonly failOn?: Severity;
  readonly full?: boolean;
  readonly quiet?: boolean;
  readonly github?: boolean;
  readonly shard?: string;
  readonly blob?: string;
  readonly merge?: string;
}

/** @throws {CannotRunError} when no target is given, or a file is not valid. */
export function verifyOptions(flags: Flags): VerifyOptions {
  const targets = flags.target ?? [];
  if (targets.length === 0)
    throw new CannotRunError('No target is given. Use --target mock or --target http://localhost:8080/v1.');
  const { apiKey, adminKey, timeout, folder, record, shard, merge, maxRequests, maxOutputTokens, maxTime } = flags;
  if (merge !== undefined && shard !== undefined)
    throw new CannotRunError('--merge joins shards that have run; --shard runs one. Give one of the two.');
  const blob = flags.blob ?? (shard === undefined ? undefined : join(folder, 'shards', partName(shard)));
  return {
    targets,
    apiKey,
    adminKey,
    timeout,
    folder: resolve(folder),
    record,
    shard,
    merge,
    blob,
    headers: flags.header ?? {},
    subject: flags,
    allowWrites: isSet(flags.allowWrites),
    allowPermanent: isSet(flags.allowPermanent),
    allowCosts: isSet(flags.allowCosts),
    stateless: flags.stateless ?? false,
    tls: tlsOf(flags),
    limits: { maxRequests, maxOutputTokens },
    thorough: flags.thorough ?? false,
    findsAll: flags.updateBaseline ?? false,
    concurrency: flags.concurrency ?? usual.concurrency,
    maxTime,
    waitFor: flags.waitFor,
    selection: selectionOf(flags),
    seed: flags.seed ?? usual.seed,
    selfTest: flags.selfTest ?? usual.selfTest,
    demand: { level: flags.level ?? defaultDemand.level, failOn: flags.failOn ?? defaultDemand.failOn },
    baseline: read(flags.baseline, readBaseline) ?? [],
    prices: read(flags.prices, readPrices),
  };
}

const selectionOf = (flags: Flags): VerifyOptions['selection'] => ({
  phases: flags.phases ?? everything.phases,
  maxExamples: flags.maxExamples ?? everything.maxExamples,
  operations: flags.operation ?? [],
  groups: flags.group ?? [],
  exclude: flags.exclude ?? [],
});

/** From the environment the value is a string. */
const isSet = (flag: boolean | string | undefined): boolean => flag === true || flag === '1' || flag === 'true';

function read<T>(file: string | undefined, reader: (file: string) => T): T | undefined {
  try {
    return file === undefined ? undefined : reader(file);
  } catch (error) {
    // Readers throw a TypeError with the file name if the content is not valid.
    const { message } = error as Error;
    throw new CannotRunError(error instanceof TypeError ? message : `${file} cannot be read: ${message.trim()}`);
  }
}
