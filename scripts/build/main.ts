import { buildCli } from './cli-package.ts';
import { buildClient } from './client-package.ts';

/** `npm run build`: the packages, ready to be packed, under `dist/`. */
export async function main(): Promise<number> {
  process.stderr.write(`openai-concord built in ${await buildClient()}\n`);
  process.stderr.write(`openai-concord-cli built in ${await buildCli()}\n`);
  return 0;
}
