import { buildDocs } from './build-docs.ts';

/** `npm run docs`: the API reference as one file that loads nothing from a server. */
export async function main(): Promise<number> {
  process.stdout.write(`${await buildDocs()}\n`);
  return 0;
}
