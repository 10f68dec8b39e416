import type { Mock } from '../../src/mock/server.ts';
import { readContract } from '../lib/contract.ts';
import { asFailure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';
import { generateOnce } from './once.ts';
import { summaryOf } from './summary.ts';
import { isUnchanged } from './unchanged.ts';
import { createRounds, isEditorFile } from './rounds.ts';
import { watchFolders } from '../lib/watch-folders.ts';

export interface WatchOptions {
  /** Serves the mock there; 0 is a free port. Default: no mock. */
  readonly port?: number;
}

/** Where the spec and what lint reads beside it stand. */
const folders = ['spec', 'src/verify/targets/profiles'];

/** Milliseconds without a change after which a burst is over. */
const quiet = 80;

/**
 * Generates on each save until Ctrl-C. A broken file is named, and the last good output stays; the round after it is
 * mended goes on from there.
 */
export async function watchSpec({ port }: WatchOptions): Promise<void> {
  const mock = port === undefined ? undefined : await startMockAt(port);
  const round = createRound(mock);
  await round();
  const rounds = createRounds(round, (callback) => {
    const timer = setTimeout(callback, quiet);
    return () => clearTimeout(timer);
  });
  const stopWatching = watchFolders(
    folders.map((folder) => fromRoot(folder)),
    (path) => {
      if (!isEditorFile(path)) rounds.touch();
    },
  );
  if (mock) process.stdout.write(`${mock.url}\n`);
  say(`Watching ${folders.join(' and ')}. Press Ctrl-C to stop.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  rounds.stop();
  stopWatching();
  await mock?.close();
}

/** Prism takes a second to load. */
async function startMockAt(port: number): Promise<Mock> {
  const { startMock } = await import('../../src/mock/server.ts');
  return startMock(readContract(), { port });
}

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

/** One round: it never throws. */
function createRound(mock: Mock | undefined): () => Promise<void> {
  let isBroken = false;
  return async () => {
    const time = new Date().toTimeString().slice(0, 8);
    try {
      if (isUnchanged()) {
        if (isBroken) say(`${time} As in the last good round again.`);
        isBroken = false;
        return;
      }
      const { document, changes, drift } = await generateOnce({ check: false, cold: false, explain: false });
      mock?.replace(document);
      isBroken = false;
      say(`${time} ${await summaryOf(changes, drift.length)}`);
    } catch (error) {
      isBroken = true;
      const failure = asFailure(error);
      say(`${failure ? failure.message : String((error as Error).stack)}`);
      say(`${time} Broken: generated/ stays as it was in the last good round.`);
    }
  };
}
