import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyOptions, type Flags } from '../../src/cli/verify-options.ts';
import { CannotRunError } from '../../src/verify/model/cannot-run.ts';
import { commandVersion } from '../../src/verify/generated-files.ts';
import { shippedProfiles } from '../../src/verify/subject/stated.ts';
import { verify } from '../../src/verify/runner/verify.ts';
import { Failure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';
import { conformanceOf, type About, type Conformance } from './result.ts';
import { versionOf, type Installed, type Server } from './servers.ts';
import { startServer } from './start.ts';

/** Seconds that a server has to start, and seconds for its run. */
const [patience, most] = [60, 900];

/** Where and how a server is asked. */
export interface Ask {
  readonly target: string;
  readonly apiKey?: string | undefined;
  readonly profile?: string | undefined;
  readonly header?: Readonly<Record<string, string>> | undefined;
  readonly name?: string | undefined;
}

/** Starts a server of the scoreboard, with another one behind it if it is a gateway, and verifies it. */
export async function runServer(server: Server, upstream: Installed): Promise<Conformance> {
  const { source, name, about, homepage } = server;
  const own = { server: { name, version: versionOf(server), about, ...(homepage !== undefined && { homepage }) } };
  if ('own' in source) return ask({ target: source.own }, own);
  const behind = source.isGateway ? await startServer(upstream, '') : undefined;
  const started = await startServer(source, behind?.url ?? '');
  try {
    const { apiKey, headers, profile } = source;
    const header = headers?.(behind?.url ?? '');
    return await ask({ target: started.url, apiKey, profile: profileOf(profile), name: `${name}.live`, header }, own);
  } finally {
    await started.close();
    await behind?.close();
  }
}

const profileOf = (profile: string): string =>
  shippedProfiles().includes(profile) ? profile : fromRoot('test/scoreboard/profiles', profile);

/** Verifies a server that runs. @throws {Failure} when it could not be tested to the end. */
export async function ask(
  { target, apiKey, profile, header, name }: Ask,
  { server }: Pick<About, 'server'>,
): Promise<Conformance> {
  const folder = mkdtempSync(join(tmpdir(), 'concord-scoreboard-'));
  const isLive = target.includes('://');
  const flags: Flags = {
    target: [target],
    folder,
    waitFor: patience,
    maxTime: most,
    thorough: true,
    allowWrites: isLive,
    ...(apiKey !== undefined && { apiKey }),
    ...(profile !== undefined && { profile }),
    ...(header && { header }),
    ...(name !== undefined && { name }),
  };
  try {
    const verified = await verify(verifyOptions(flags), { say: (line) => process.stderr.write(`  ${line}\n`) });
    const [trouble] = verified.report.errors;
    if (trouble !== undefined) throw new CannotRunError(trouble);
    const command = commandOf({ target, profile }, isLive);
    return conformanceOf(verified, { server, concord: commandVersion(), command });
  } catch (error) {
    throw error instanceof CannotRunError
      ? new Failure(`${server.name} could not be tested: ${error.message}`, 2)
      : error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ports, folders and keys differ from run to run. */
function commandOf({ target, profile }: Pick<Ask, 'target' | 'profile'>, isLive: boolean): string {
  const address = isLive ? `http://localhost:8000${new URL(target).pathname}` : target;
  const file = profile?.split('/').at(-1);
  return [
    `npx openai-concord-cli@${commandVersion()} verify --target ${address}`,
    ...(file === undefined ? [] : [`--profile ${file}`]),
    ...(isLive ? ['--allow-writes'] : []),
    '--thorough',
  ].join(' ');
}
