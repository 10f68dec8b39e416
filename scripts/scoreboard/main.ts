import { parseArgs } from 'node:util';
import { readContract } from '../lib/contract.ts';
import { Failure } from '../lib/failure.ts';
import { ensureInstalled } from '../lib/installed.ts';
import { fromRoot } from '../lib/paths.ts';
import { writeResult } from './files.ts';
import { writePages } from './pages.ts';
import { ask, runServer } from './run-server.ts';
import { servers, type Installed } from './servers.ts';

/**
 * `npm run scoreboard`: installs the servers of the table, verifies each and writes what it passed. With names, only
 * these; with `--target`, a server that runs elsewhere; with `--pages`, none: the pages are made from the files.
 */
export async function main(args: readonly string[]): Promise<number> {
  readContract();
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { target, name, release } = values;
  if (target !== undefined) {
    if (name === undefined || release === undefined) throw new Failure('Give --name and --release of the server.', 2);
    const { about = '', homepage } = values;
    const { profile, 'api-key': apiKey } = values;
    const own = { server: { name, version: release, about, ...(homepage !== undefined && { homepage }) } };
    say(writeResult(await ask({ target, profile, apiKey, name }, own)));
  } else if (!values.pages) await runAll(positionals);
  writePages();
  return 0;
}

const options = {
  pages: { type: 'boolean' },
  target: { type: 'string' },
  name: { type: 'string' },
  release: { type: 'string' },
  about: { type: 'string' },
  homepage: { type: 'string' },
  profile: { type: 'string' },
  'api-key': { type: 'string' },
} as const;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function runAll(names: readonly string[]): Promise<void> {
  const unknown = names.find((one) => !servers.some(({ name }) => name === one));
  if (unknown !== undefined)
    throw new Failure(`${unknown}: known servers are ${servers.map(({ name }) => name).join(', ')}.`, 2);
  await ensureInstalled(fromRoot('test/scoreboard'));
  const upstream = servers[0]?.source as Installed;
  for (const server of servers)
    if (names.length === 0 || names.includes(server.name)) {
      say(server.name);
      say(`  ${writeResult(await runServer(server, upstream))}`);
    }
}
