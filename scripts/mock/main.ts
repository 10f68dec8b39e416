import { parseArgs } from 'node:util';
import { readContract } from '../lib/contract.ts';
import { Failure } from '../lib/failure.ts';
import { startMock } from '../../src/mock/server.ts';

/** `npm run mock -- --port 4010`: serves the contract until Ctrl-C. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '4010' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Failure(`--port must be a number from 0 to 65535, got "${values.port}".`, 2);
  const mock = await startMock(readContract(), port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Failure(`Port ${port} is in use. Choose another one, or use a free one: npm run mock -- --port 0`, 2);
  });
  process.stdout.write(`${mock.url}\n`);
  process.stderr.write(
    'Any bearer token is accepted. `Prefer: code=404` or `example=…` selects a response. Press Ctrl-C to stop.\n',
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  await mock.close();
  return 0;
}
