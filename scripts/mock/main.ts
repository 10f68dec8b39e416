import { parseArgs } from 'node:util';
import { readContract } from '../lib/contract.ts';
import { Failure } from '../lib/failure.ts';
import { startMock } from '../../src/mock/server.ts';

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  'cors-origin': { type: 'string' },
  quiet: { type: 'boolean', default: false },
} as const;

/** `npm run mock -- --port 4010`: serves the contract until Ctrl-C, with a line per request on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  const { port, host, 'cors-origin': corsOrigin, quiet } = parseArgs({ args: [...args], options }).values;
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new Failure(`--port must be a number from 0 to 65535, got "${port}".`, 2);
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  const mock = await startMock(readContract(), {
    port: Number(port),
    host,
    ...(corsOrigin !== undefined && { corsOrigin: originOf(corsOrigin) }),
    ...(!quiet && { log: say }),
  }).catch((error: NodeJS.ErrnoException) => {
    throw failureOf(error, { port, host });
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

function originOf(text: string): string {
  const origin = URL.parse(text)?.origin;
  if (origin === text) return text;
  throw new Failure(`--cors-origin must be an origin such as https://app.example, got "${text}".`, 2);
}

function failureOf(error: NodeJS.ErrnoException, { port, host }: { port: string; host: string }): Error {
  if (error.code === 'EADDRINUSE')
    return new Failure(`Port ${port} is in use. Choose another one, or use a free one: npm run mock -- --port 0`, 2);
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return new Failure(`--host must be an address of this machine, got "${host}".`, 2);
  return error;
}
