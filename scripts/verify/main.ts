import { main as concord } from '../../src/cli/main.ts';
import { readContract } from '../lib/contract.ts';

/**
 * `npm run verify`: `concord verify` on the server that CONCORD_TARGET or the arguments name, or on the mock and the
 * default live target.
 */
export async function main(args: readonly string[]): Promise<number> {
  readContract();
  const isNamed = process.env.CONCORD_TARGET !== undefined || args.some((arg) => /^(-t|--target)\b/.test(arg));
  return concord(['verify', ...(isNamed ? [] : ['--target', 'mock', '--target', 'aimock']), ...args]);
}
