import { readDocument } from '../verify/generated-files.ts';
import { loadOptional, mockPackages } from '../verify/runner/optional.ts';
import { CannotRunError } from '../verify/runner/options.ts';

export interface MockFlags {
  readonly port: number;
  readonly host: string;
  readonly corsOrigin?: string;
  readonly quiet?: boolean;
}

/**
 * `concord mock`: serves the contract until Ctrl-C, with a line per request on standard error.
 *
 * @throws {CannotRunError} when Prism is not installed, or the address cannot be used.
 */
export async function mockCommand({ port, host, corsOrigin, quiet = false }: MockFlags): Promise<number> {
  const { startMock } = await loadOptional(() => import('../mock/server.ts'), 'concord mock', mockPackages);
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  const options = { port, host, ...(corsOrigin !== undefined && { corsOrigin }), ...(!quiet && { log: say }) };
  const mock = await startMock(readDocument(), options).catch((error: NodeJS.ErrnoException) => {
    throw refusalOf(error, { port, host });
  });
  process.stdout.write(`${mock.url}\n`);
  if (!quiet)
    say('Any bearer token is accepted. `Prefer: code=404` or `example=…` selects a response. Press Ctrl-C to stop.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  await mock.close();
  return 0;
}

function refusalOf(error: NodeJS.ErrnoException, { port, host }: Pick<MockFlags, 'port' | 'host'>): Error {
  if (error.code === 'EADDRINUSE')
    return new CannotRunError(`Port ${port} is in use. Choose another one, or let the system choose: --port 0`);
  if (error.code === 'EACCES') return new CannotRunError(`Port ${port} may not be used. Choose one above 1023.`);
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return new CannotRunError(`--host must be an address of this machine, got "${host}".`);
  return error;
}
