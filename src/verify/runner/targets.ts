import { join } from 'node:path';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { liveTarget } from '../targets/live.ts';
import { localTarget } from '../targets/local.ts';
import type { RunningTarget } from '../model/target.ts';
import { CannotRunError, usual, type VerifyOptions } from './options.ts';
import { loadOptional, mockPackages } from './optional.ts';
import { discover } from '../subject/discover.ts';
import { statedBy } from '../subject/stated.ts';
import { knock, waitFor } from './wait-for.ts';
import { isOwnTarget, type OwnTarget } from '../targets/profile.ts';

/** The path of the ledger in a folder. */
export const ledgerFile = (folder: string): string => join(folder, 'ledger.jsonl');

/** Starts or names each target. If one fails to start, those already started are stopped. */
export async function openTargets(
  document: OpenApiDocument,
  options: VerifyOptions,
  signal?: AbortSignal,
): Promise<RunningTarget[]> {
  const running: RunningTarget[] = [];
  try {
    for (const name of options.targets) running.push(await openTarget(document, name, options, signal));
    return withOwnNames(running, options.targets);
  } catch (error) {
    await closeAll(running);
    throw error;
  }
}

/**
 * Data about a target is stored by its name, so names must be unique. The name of a live server is its host, or its
 * whole address if another target has that host.
 */
function withOwnNames(running: readonly RunningTarget[], given: readonly string[]): RunningTarget[] {
  const names = running.map(({ target }) => target.name);
  const isShared = (name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  const named = running.map((one, index) => {
    const { name, baseUrl } = one.target;
    const isOther = isOwnTarget(name) && given[index] !== name;
    return isOther || (isShared(name) && !isOwnTarget(name))
      ? { ...one, target: { ...one.target, name: baseUrl } }
      : one;
  });
  const twice = named.find(({ target }, index) => named.findIndex((one) => one.target.name === target.name) < index);
  if (twice) throw new CannotRunError(`--target ${twice.target.name} is given twice.`);
  return named;
}

export async function closeAll(running: readonly RunningTarget[]): Promise<void> {
  await Promise.all(running.map(({ close }) => close()));
}

async function openTarget(
  document: OpenApiDocument,
  name: string,
  options: VerifyOptions,
  signal: AbortSignal | undefined,
): Promise<RunningTarget> {
  const { record, timeout, limits, merge, selection, subject = {} } = options;
  if (isOwnTarget(name) && merge !== undefined) return { target: localTarget(name, name), close };
  if (isOwnTarget(name)) {
    const own = await starters[name](document);
    return { ...own, target: { ...own.target, limits, record, ...(timeout !== undefined && { timeout }) } };
  }
  const target = describe(name, options);
  const stated = statedBy(document, subject);
  if (merge !== undefined) return { target: { ...target, name: stated.name ?? target.name }, close };
  if (options.waitFor !== undefined)
    await waitFor(target.baseUrl, { limit: options.waitFor, ask: () => knock(target), signal });
  return { target: await discover(document, target, { stated, named: subject.model ?? {}, selection, signal }), close };
}

/** Nothing to stop. */
const close = async (): Promise<void> => {};

/** @throws {CannotRunError} when the address is not valid. */
export function describe(url: string, options: VerifyOptions): RunningTarget['target'] {
  try {
    return liveTarget({ ...options, url, limits: limitsOf(options), ledger: ledgerFile(options.folder) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CannotRunError(
      `--target ${url}: ${error.message} Give "mock", "aimock", "sandbox", or the address that the API's paths are under, such as https://api.openai.com/v1.`,
    );
  }
}

/** More than all cases of the contract cost. */
const ceiling = 5000;

const limitsOf = ({ limits, thorough }: VerifyOptions): VerifyOptions['limits'] => {
  if (limits.maxRequests !== undefined) return limits;
  return thorough ? { ...limits, maxCosting: ceiling } : { ...limits, maxRequests: usual.maxRequests };
};

/** How each own target is started. Their packages are loaded when they are asked for. */
const starters: Readonly<Record<OwnTarget, (document: OpenApiDocument) => Promise<RunningTarget>>> = {
  mock: async (document) =>
    (await loadOptional(() => import('../targets/mock.ts'), '--target mock', mockPackages)).startMockTarget(document),
  aimock: async () =>
    (await loadOptional(() => import('../targets/aimock.ts'), '--target aimock', ['@copilotkit/aimock'])).startAimock(),
  sandbox: async (document) =>
    (
      await loadOptional(() => import('../targets/sandbox.ts'), '--target sandbox', ['gpt-tokenizer'])
    ).startSandboxTarget(document),
};
