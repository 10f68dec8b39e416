import { readFileSync } from 'node:fs';
import { Failure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';
import type { OpenApiDocument } from '../../src/contract/openapi/document.ts';
import { startAimock } from '../../src/contract/targets/aimock.ts';
import { liveTarget } from '../../src/contract/targets/live.ts';
import { startMockTarget } from '../../src/contract/targets/mock.ts';
import type { RunningTarget } from '../../src/contract/targets/running.ts';
import { requireApi } from './probe.ts';
import { createReport } from './report.ts';
import { runSuite } from './run-suite.ts';

/**
 * `npm run verify`: the contract tests on the server that CONCORD_TARGET names, or on the mock and the default live
 * target. Exits 1 when the contract is broken, 2 when the server could not be asked.
 */
export async function main(): Promise<number> {
  const file = fromRoot('generated/openapi.json');
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument;
  const running = process.env.CONCORD_TARGET
    ? [await fromEnvironment()]
    : [await startMockTarget(document), await startAimock()];
  try {
    const report = createReport(() => document);
    report.add(
      await runSuite(
        file,
        running.map(({ target }) => target),
        showProgress(),
      ),
    );
    process.stdout.write(`${report.report()}\n`);
    return report.isBroken() ? 1 : 0;
  } finally {
    await Promise.all(running.map(({ close }) => close()));
  }
}

async function fromEnvironment(): Promise<RunningTarget> {
  const {
    CONCORD_TARGET: url = '',
    CONCORD_API_KEY: apiKey,
    CONCORD_ADMIN_KEY: adminKey,
    CONCORD_ALLOW_WRITES: writes,
  } = process.env;
  try {
    const target = liveTarget({ url, apiKey, adminKey, allowWrites: writes === '1' });
    await requireApi(target);
    return { target, close: async () => {} };
  } catch (error) {
    if (error instanceof TypeError)
      throw new Failure(
        `CONCORD_TARGET: ${error.message} Give the address that the API's paths are under, such as https://api.openai.com/v1.`,
        2,
      );
    throw error;
  }
}

/** A dot a case, on standard error: the report itself is data. */
const showProgress = (): (() => void) => {
  let count = 0;
  return () => {
    count += 1;
    if (count % 25 === 0) process.stderr.write(process.stderr.isTTY ? `\r${count} cases` : '.');
  };
};
