import { main as concord } from '../../src/cli/main.ts';
import { readContract } from '../lib/contract.ts';
import { compareSurface } from '../surface/lazy.ts';

/** `npm run concord -- replay <id>`: runs any `concord` command on the contract as last generated. `diff` compares the clients, too. */
export async function main(args: readonly string[]): Promise<number> {
  readContract();
  return concord(args, { surface: compareSurface });
}
