import { readContract } from '../lib/contract.ts';
import { buildDocs } from './build-docs.ts';

/** `npm run docs`: the reference as one file that asks no other host for anything. */
export async function main(): Promise<number> {
  readContract();
  process.stdout.write(`${await buildDocs()}\n`);
  return 0;
}
