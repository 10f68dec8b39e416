import { buildClient } from './client-package.ts';

/** `npm run build`: the packages, ready to be packed, under `dist/`. */
export async function main(): Promise<number> {
  const folder = await buildClient();
  process.stderr.write(`openai-concord built in ${folder}\n`);
  return 0;
}
